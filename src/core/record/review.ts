/** When something is to be looked at again: FSRS, replayed over the log. Nothing of it is kept anywhere. */
import { FSRSAlgorithm, type FSRSState, Rating } from 'ts-fsrs';
import type { Card, Grade } from './cards.ts';
import { dayOf, type Moment } from './day.ts';

/** A card, and when its turn is. */
export interface Scheduled {
  /** `article/exercise/item`. */
  readonly item: string;
  /** The day of its turn, as `dayOf` counts them. */
  readonly day: number;
  /** On the day of the last answer the learner was sure, and the words showed something else. */
  readonly sure: boolean;
}

/** Longer than a school year, nobody waits for it. */
const LONGEST = 365;

// Without fuzz: the same log gives the same days, on every device.
const memory = new FSRSAlgorithm({ enable_fuzz: false, maximum_interval: LONGEST });

const RATINGS: Readonly<Record<Grade, Rating>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** When a card’s turn is: whole days after its last answer, at least one. */
function schedule({ item, answers }: Card, behind: number): Scheduled {
  let state: FSRSState | null = null;
  let last = Number.NEGATIVE_INFINITY;
  let sure = false;
  for (const { at, grade, sureAndWrong } of answers) {
    // A clock that was set back counts as standing still.
    const day = Math.max(last, dayOf(at, behind));
    state = memory.next_state(state, state ? day - last : 0, RATINGS[grade]);
    sure = sureAndWrong || (sure && day === last);
    last = day;
  }
  return { item, day: last + memory.next_interval(state?.stability ?? 0, 0), sure };
}

/**
 * All cards in the order of their turn: those that are due first, of them “sure and wrong” before the rest, then what waited
 * longest; then those to come.
 */
export function inTurn(cards: readonly Card[], { now, behind }: Moment): readonly Scheduled[] {
  const today = dayOf(now, behind);
  const rank = ({ day, sure }: Scheduled): number => (day > today ? 2 : sure ? 0 : 1);
  return cards
    .map((card) => schedule(card, behind))
    .sort((a, b) => rank(a) - rank(b) || a.day - b.day || (a.item < b.item ? -1 : 1));
}
