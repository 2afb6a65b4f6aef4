import { mergeAttempts } from './log.ts';
import type { Attempt, Context } from './types.ts';

/** What an answer says about how well something has stuck. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** One answer to a card. */
export interface Graded {
  /** Milliseconds since 1970, by the clock of the device. */
  readonly at: number;
  readonly grade: Grade;
  /** The learner was sure, and the words show something else. */
  readonly sureAndWrong: boolean;
}

/** An item that is to be looked at again, with every answer to it, the oldest first. */
export interface Card {
  /** `article/exercise/item`. */
  readonly item: string;
  readonly answers: readonly Graded[];
}

/** Checks ask once, blind passes are the learner’s own. */
const PRACTICE: readonly Context['kind'][] = ['lesson', 'assignment', 'open', 'review'];

/** Whether an answer was given in practice, to something that can be right. */
export const isPractice = ({ context, outcome }: Attempt): boolean =>
  outcome !== 'noted' && PRACTICE.includes(context.kind);

function gradeOf({ outcome, help, certainty }: Attempt): Grade {
  if (help === 'shown' || outcome === 'wrong') return 'again';
  if (outcome === 'partly' || help === 'hint' || certainty === 'guess') return 'hard';
  return certainty === 'sure' ? 'easy' : 'good';
}

/** What makes a card of an item, when it is the first answer to it. */
const isMiss = ({ outcome, help, certainty }: Attempt): boolean =>
  outcome !== 'right' || help === 'shown' || certainty === 'guess';

/**
 * The cards of a log, in the order of their first answers. An item becomes one when its first answer in practice was not right, was
 * a guess, or was shown. From then on every answer to it counts, and every answer in a review to what stood in its place.
 *
 * @param revisions today’s revisions by item: answers to others, and to items that are not in it, are left out.
 */
export function cardsOf(attempts: readonly Attempt[], revisions?: ReadonlyMap<string, number>): readonly Card[] {
  const found = new Map<string, { readonly miss: boolean; readonly answers: Graded[] }>();
  for (const attempt of mergeAttempts(attempts)) {
    const { item, revision, context, at } = attempt;
    if (!isPractice(attempt) || (revisions && revisions.get(item) !== revision)) continue;
    const graded = {
      at,
      grade: gradeOf(attempt),
      sureAndWrong: attempt.outcome === 'wrong' && attempt.certainty === 'sure',
    };
    // A review says which card it is about; what stands in its place does not become a card by that.
    const card = context.kind === 'review' ? context.id : item;
    const known = found.get(card);
    if (known) known.answers.push(graded);
    else if (card === item) found.set(card, { miss: isMiss(attempt), answers: [graded] });
  }
  return [...found].filter(([, { miss }]) => miss).map(([item, { answers }]) => ({ item, answers }));
}
