/** How a class answered one item: the same shape whether pupils handed in or hands were counted on paper. */
import type { Told } from '../anchoring/types.ts';
import { answerMatch } from '../exercises/match/score.ts';
import type { MatchKey } from '../exercises/match/types.ts';
import { SCORERS } from '../exercises/score.ts';
import { scoreItem } from '../exercises/score-item.ts';
import type { ExerciseType, Keys, Score, Scorer } from '../exercises/types.ts';
import { questionsOf } from '../paper/questions.ts';
import { OUTCOMES, type Outcome } from '../record/types.ts';
import type { ClassItem } from './items.ts';
import type { Judged } from './judge.ts';

export interface ItemCounts {
  /** Answers. */
  readonly of: number;
  /** By option; of several that may be picked together the sum may be more than `of`. */
  readonly options: Readonly<Record<string, number>>;
  /** What came of the answers; fewer than `of` where paper does not tell which options one hand had together. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

const NONE: Readonly<Record<Outcome, number>> = { right: 0, partly: 0, wrong: 0, noted: 0 };
export const NO_COUNTS: ItemCounts = { of: 0, options: {}, outcomes: NONE };

/** How many answers were right or wrong at all, in whole or in part. */
export const judgedIn = ({ outcomes }: ItemCounts): number => outcomes.right + outcomes.partly + outcomes.wrong;

/** Both together. */
export function addCounts(one: ItemCounts, other: ItemCounts): ItemCounts {
  const ids = [...new Set([...Object.keys(one.options), ...Object.keys(other.options)])];
  return {
    of: one.of + other.of,
    options: Object.fromEntries(ids.map((id) => [id, countOf(one, id) + countOf(other, id)])),
    outcomes: Object.fromEntries(OUTCOMES.map((name) => [name, one.outcomes[name] + other.outcomes[name]])) as Record<
      Outcome,
      number
    >,
  };
}

/** How often an option was picked. */
export const countOf = ({ options }: ItemCounts, id: string): number =>
  Object.hasOwn(options, id) ? (options[id] ?? 0) : 0;

/** The counts of first answers to one item. */
export function countAnswers(answers: readonly Judged[]): ItemCounts {
  const options = new Map<string, number>();
  const outcomes = { ...NONE };
  for (const { options: picked, outcome } of answers) {
    outcomes[outcome] += 1;
    for (const id of picked) options.set(id, (options.get(id) ?? 0) + 1);
  }
  return { of: answers.length, options: Object.fromEntries(options), outcomes };
}

/** The questions of an item whose answers can be counted by hands. */
export const tallied = ({ type, item }: Pick<ClassItem, 'type' | 'item'>) => questionsOf(type, item.ask);

/** The most hands that are believed for one option: a whole school. */
export const MOST_HANDS = 5000;

/**
 * The counts of a tally from paper. Options that the item does not have, and what is no whole number, count for nothing. Where several
 * options may be picked together only the largest number tells how many hands there were at least, and nothing tells how many were right.
 */
export function countTally(item: ClassItem, counts: Readonly<Record<string, unknown>>): ItemCounts {
  const [question, ...more] = tallied(item);
  if (!question) return NO_COUNTS;
  const hands = (id: string): number => {
    const n = Object.hasOwn(counts, id) ? counts[id] : 0;
    return typeof n === 'number' && Number.isInteger(n) && n > 0 ? Math.min(n, MOST_HANDS) : 0;
  };
  const ids = [question, ...more].flatMap(({ options }) => options);
  const options = Object.fromEntries(ids.map((id) => [id, hands(id)] as const).filter(([, n]) => n > 0));
  const numbers = question.options.map(hands);
  if (question.many) return { of: Math.max(0, ...numbers), options, outcomes: NONE };
  const outcomes = { ...NONE };
  for (const id of question.options) {
    const outcome = outcomeOf(item, question.name, id);
    if (outcome) outcomes[outcome] += hands(id);
  }
  return { of: numbers.reduce((sum, n) => sum + n, 0), options, outcomes };
}

/** What comes of one option of an item’s first question, whatever was said to the others. */
export function outcomeOf(item: ClassItem, name: string, option: string): Outcome | null {
  const score = scoreOption(item, name, option);
  return score.state === 'scored' ? score.outcome : null;
}

/** What the key says to one option of an item’s first question; empty where it says nothing. */
export function whyOf(item: ClassItem, option: string): Told {
  const [question] = tallied(item);
  const score = question && scoreOption(item, question.name, option);
  return score?.state === 'scored' ? (score.feedback.find(({ about }) => about === option)?.text ?? []) : [];
}

function scoreOption({ type, scored, item }: ClassItem, name: string, option: string): Score {
  const words = name === 'chosen' || name === 'picked';
  const rest = type === 'match' ? restOf(item.key as MatchKey) : {};
  return scoreItem<Keys[ExerciseType]>(SCORERS[type] as Scorer<ExerciseType>, scored, item.key, {
    ...rest,
    type,
    [name]: words ? [option] : option,
  });
}

/** The other answers about two passages, as the key has them: only the first question is judged. */
function restOf(key: MatchKey): object {
  const answer = answerMatch(key);
  return { differs: answer?.differs ?? ['time'], both: answer?.both ?? true };
}
