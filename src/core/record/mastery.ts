import { SKILLS, type Skill } from '../exercises/skills.ts';
import { isPractice } from './cards.ts';
import { mergeAttempts } from './log.ts';
import { articleOf, type ReviewItem } from './review-index.ts';
import type { Attempt } from './types.ts';

/** What the log shows of a skill: evidence, not a grade. Only first answers to an item count. */
export interface Mastery {
  readonly skill: Skill;
  /** Of the last first answers, those that were right and not shown. */
  readonly right: number;
  /** How many of the last first answers that is of: five, or fewer where there are fewer. */
  readonly of: number;
  /** On how many articles these were. */
  readonly articles: number;
  /** All first answers. */
  readonly total: number;
}

/** How many first answers are looked at. */
const LAST = 5;
/** With fewer first answers nothing can be said. */
export const ENOUGH = 3;

/** The four skills in their order, each with what the log shows of it. */
export function masteryOf(
  items: readonly Pick<ReviewItem, 'id' | 'revision' | 'skill'>[],
  attempts: readonly Attempt[],
): readonly Mastery[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const first = new Map<string, Attempt>();
  for (const attempt of mergeAttempts(attempts)) {
    const stale = known.get(attempt.item)?.revision !== attempt.revision;
    if (!stale && isPractice(attempt) && !first.has(attempt.item)) first.set(attempt.item, attempt);
  }
  return SKILLS.map((skill) => {
    const all = [...first.values()].filter(({ item }) => known.get(item)?.skill === skill);
    const last = all.slice(-LAST);
    return {
      skill,
      right: last.filter(({ outcome, help }) => outcome === 'right' && help !== 'shown').length,
      of: last.length,
      articles: new Set(last.map(({ item }) => articleOf(item))).size,
      total: all.length,
    };
  });
}
