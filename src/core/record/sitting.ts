import { cardsOf } from './cards.ts';
import { dayOf, type Moment } from './day.ts';
import { inTurn } from './review.ts';
import { articleOf, type ReviewIndex, type ReviewItem } from './review-index.ts';
import type { Attempt } from './types.ts';

/** The most items that are asked for again on one day. */
export const MOST_A_DAY = 8;

/** One item of a sitting; both are global ids, `article/exercise/item`. */
export interface Asked {
  /** The card whose turn it is. */
  readonly due: string;
  /** What is shown: a fresh passage for the same skill where there is one, else the item itself. */
  readonly shown: string;
  /** The learner was sure last time, and the words showed something else. */
  readonly sure: boolean;
}

/** What there is to look at again today. */
export interface Sitting {
  readonly items: readonly Asked[];
  /** In how many days the next ones come, once these are done: 1 is tomorrow. Null where there are none. */
  readonly next: number | null;
}

/**
 * Plans a sitting: whatever is due, in the order of its turn, at most eight a day.
 *
 * @param invented leaves out what shows a found story.
 */
export function sittingOf(index: ReviewIndex, attempts: readonly Attempt[], moment: Moment, invented = false): Sitting {
  const today = dayOf(moment.now, moment.behind);
  const alone = index.items.filter((item) => item.alone);
  const cards = cardsOf(attempts, new Map(alone.map(({ id, revision }) => [id, revision])));
  const standIn = freshOnes(index, attempts);
  const known = new Map(alone.map((item) => [item.id, item]));
  const planned = inTurn(cards, moment).flatMap(({ item, day, sure }) => {
    const shown = standIn(known.get(item)) ?? item;
    return invented && index.articles[articleOf(shown)]?.found ? [] : [{ due: item, shown, sure, day }];
  });
  const due = planned.filter(({ day }) => day <= today);
  const left = Math.max(0, MOST_A_DAY - doneOn(today, attempts, moment.behind));
  const nextDay = due.length > left ? today + 1 : planned[due.length]?.day;
  return {
    items: due.slice(0, left).map(({ due, shown, sure }) => ({ due, shown, sure })),
    next: nextDay === undefined ? null : nextDay - today,
  };
}

/** How many cards were looked at again on a day. */
function doneOn(day: number, attempts: readonly Attempt[], behind: number): number {
  const done = attempts.filter(({ context, at }) => context.kind === 'review' && dayOf(at, behind) === day);
  return new Set(done.map(({ context }) => context.id)).size;
}

/**
 * Finds items that can stand in for another, each once: of the same skill and type, on a practice story, never answered, and not
 * waiting in a lesson of a course that the learner is on, which they would spoil. The main course counts as begun.
 */
function freshOnes(
  { articles, courses, items }: ReviewIndex,
  attempts: readonly Attempt[],
): (of: ReviewItem | undefined) => string | undefined {
  const answered = new Set(attempts.map(({ item }) => item));
  const visited = new Set(attempts.filter(({ context }) => context.kind === 'lesson').map(({ context }) => context.id));
  const begun = courses.filter((lessons, at) => at === 0 || lessons.some((slug) => visited.has(slug)));
  const waiting = new Set(begun.flat());
  const fresh = items.filter(
    ({ id, alone, lessons }) =>
      alone && !answered.has(id) && articles[articleOf(id)]?.practice && !lessons.some((slug) => waiting.has(slug)),
  );
  return (of) => {
    const at = fresh.findIndex(({ skill, type }) => skill !== null && skill === of?.skill && type === of.type);
    return at < 0 ? undefined : fresh.splice(at, 1)[0]?.id;
  };
}
