import type { Draft } from '../draft.ts';
import type { Place } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { choicesOf, exercisesOf } from '../sorts.ts';

/** From how many questions on a pattern is more than chance. */
const FROM = 3;

/** One question with one right answer, as somebody sees it who does not read. */
interface Question {
  /** Place of the right answer, from 0, and how many there are. */
  readonly right: number;
  readonly lengths: readonly number[];
}

interface Set {
  readonly place: Place;
  readonly questions: readonly Question[];
}

/** Every scored exercise in which one of several answers is right. */
function* sets(draft: Draft): Iterable<Set> {
  for (const { value, at } of choicesOf(draft)) {
    if (!value.scored) continue;
    const questions = value.items
      .filter((item) => !('many' in item && item.many) && item.options.filter(({ right }) => right).length === 1)
      .map(({ options }) => ({
        right: options.findIndex(({ right }) => right),
        lengths: options.map(({ text }) => text.length),
      }));
    yield { place: at(['items']), questions };
  }
  for (const { value, at } of exercisesOf(draft, 'settle')) {
    if (!value.scored) continue;
    const questions = value.items.map(({ records }) => ({
      right: records.findIndex(({ settles }) => settles === 'fully'),
      lengths: records.map(({ text }) => text.length),
    }));
    yield { place: at(['items']), questions: questions.filter(({ right }) => right >= 0) };
  }
  for (const { value, at } of exercisesOf(draft, 'match')) {
    if (value.form !== 'find' || !value.scored) continue;
    const questions = value.items.map((item) => ({
      right: item.among.findIndex((id) => draft.between(item.claim, id) !== null),
      lengths: item.among.map((id) => draft.claim(id)?.value.quote.length ?? 0),
    }));
    yield { place: at(['items']), questions: questions.filter(({ right }) => right >= 0) };
  }
}

/** Is the right answer longer (or shorter) than all the others? */
function standsOut({ right, lengths }: Question, way: 'longest' | 'shortest'): boolean {
  const own = lengths[right] ?? 0;
  return lengths.every((length, index) => index === right || (way === 'longest' ? length < own : length > own));
}

/**
 * Right answers do not give themselves away: not always in the same place, and in no more than half of the questions the
 * longest, or the shortest, of all.
 */
export const chooseGiveaway: Rule = function* (draft) {
  for (const { place, questions } of sets(draft)) {
    const count = questions.length;
    if (count < FROM) continue;
    const first = questions[0]?.right ?? 0;
    const fromEnd = ({ right, lengths }: Question) => lengths.length - right;
    const last = questions.every((question) => fromEnd(question) === 1);
    if (last || questions.every(({ right }) => right === first)) {
      yield {
        ...place,
        message: 'The right answer is always in the same place.',
        found: last ? `the last one in all ${count} questions` : `number ${first + 1} in all ${count} questions`,
        expected: 'different places',
        mend: 'Change the order of the options in some questions.',
      };
    }
    for (const way of ['longest', 'shortest'] as const) {
      const times = questions.filter((question) => standsOut(question, way)).length;
      if (times * 2 <= count) continue;
      yield {
        ...place,
        message: `The right answer is the ${way} in more than half of the questions.`,
        found: `in ${times} of ${count}`,
        expected: `in ${Math.floor(count / 2)} at most`,
        mend: `Make some wrong answers ${way === 'longest' ? 'longer' : 'shorter'} than the right one.`,
      };
    }
  }
};
