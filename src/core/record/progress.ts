import { isDraft } from './log.ts';
import type { Attempt } from './types.ts';

/** An item as progress sees it: its global id `article/exercise/item` and its revision of today. */
export interface ItemRef {
  readonly id: string;
  readonly revision: number;
}

/** How far a learner is in a lesson. Computed from the log, kept nowhere. */
export interface LessonProgress {
  /** Items with an answer, at whatever revision. */
  readonly answered: number;
  readonly total: number;
  /** Items whose newest answer to today's revision is right, and was not shown first. */
  readonly right: number;
  /** Items answered only in an older revision: the item has changed its meaning since. They count as answered. */
  readonly stale: number;
  /** A lesson without items stays `new`. */
  readonly state: 'new' | 'begun' | 'done';
}

/** How far a learner is in a lesson with these items. */
export function lessonProgress(items: readonly ItemRef[], attempts: readonly Attempt[]): LessonProgress {
  return progressIn(byItem(attempts), items);
}

/**
 * The first of these lessons that is not done, or null where all are. Lessons without items are passed over: nobody can
 * do them.
 */
export function firstNotDone<L extends { readonly items: readonly ItemRef[] }>(
  lessons: readonly L[],
  attempts: readonly Attempt[],
): L | null {
  const log = byItem(attempts);
  return lessons.find(({ items }) => items.length > 0 && progressIn(log, items).state !== 'done') ?? null;
}

/** A log, by item. */
export type ByItem = ReadonlyMap<string, readonly Attempt[]>;

/** The answers to each item, oldest first. */
export function byItem(attempts: readonly Attempt[]): ByItem {
  const log = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    if (isDraft(attempt)) continue;
    const same = log.get(attempt.item);
    if (same) same.push(attempt);
    else log.set(attempt.item, [attempt]);
  }
  return log;
}

/** The same as `lessonProgress`, for whoever asks of many lessons. */
export function progressIn(log: ByItem, items: readonly ItemRef[]): LessonProgress {
  let answered = 0;
  let right = 0;
  let stale = 0;
  for (const { id, revision } of items) {
    const answers = log.get(id);
    if (!answers) continue;
    answered += 1;
    // A page from an older visit may still write answers to an older revision after one to today's.
    const newest = answers.findLast((attempt) => attempt.revision >= revision);
    if (!newest) stale += 1;
    else if (newest.outcome === 'right' && newest.help !== 'shown') right += 1;
  }
  const total = items.length;
  const state = answered === 0 ? 'new' : answered < total ? 'begun' : 'done';
  return { answered, total, right, stale, state };
}
