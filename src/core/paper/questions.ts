/** What can be counted by hands, on a tally sheet or before the projector: the closed questions of an item. */
import { DIFFERENCES, RELATIONS } from '../codebook/values.ts';
import { BOARDS } from '../exercises/sort/types.ts';
import type { Asks, ExerciseType } from '../exercises/types.ts';

/** A closed question of an item. */
export interface Question {
  /** As the answer’s own field is named: `field`, `chosen`, `relation` … */
  readonly name: string;
  /** Several options may be right at once. */
  readonly many: boolean;
  /** The options’ ids, in the order in which they are shown. */
  readonly options: readonly string[];
}

const one = (name: string, options: readonly string[]): Question => ({ name, many: false, options });
const several = (name: string, options: readonly string[]): Question => ({ name, many: true, options });
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

const ASKED: { readonly [T in ExerciseType]: (ask: Asks[T]) => readonly Question[] } = {
  sort: ({ board }) => [one('field', BOARDS[board])],
  mark: ({ passage }) => [
    several(
      'picked',
      ids(passage.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : part)))),
    ),
  ],
  match: (ask) =>
    ask.form === 'find'
      ? [one('found', ids(ask.among))]
      : ask.questions.map((name) => {
          if (name === 'relation') return one(name, RELATIONS);
          return name === 'differs' ? several(name, DIFFERENCES) : one(name, ['true', 'false']);
        }),
  choose: ({ many, options }) => [(many ? several : one)('chosen', ids(options))],
  order: ({ passages }) => [
    several(
      'places',
      passages.flatMap(({ id }) => passages.map((_, at) => `${at + 1} ${id}`)),
    ),
  ],
  settle: ({ records }) => [one('record', ids(records))],
  rewrite: ({ options }) => [one('chosen', ids(options))],
  // Which verdicts move is the learner’s own, and a marked story is talked over: neither is counted.
  blind: () => [],
  annotate: () => [],
};

/** The closed questions of an item, in the order in which they are asked; none where nothing is to be counted. */
export function questionsOf<T extends ExerciseType>(type: T, ask: Asks[T]): readonly Question[] {
  return ASKED[type](ask);
}
