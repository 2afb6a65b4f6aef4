/** What one pupil’s hand-in shows. */
import { type Lean, leanOf, type Sights } from '../results/check-result.ts';
import type { Pupil } from './collect.ts';
import type { ClassItem } from './items.ts';
import type { Judged } from './judge.ts';
import { countSights } from './side.ts';

export interface PupilPicture {
  readonly pupil: Pupil;
  /** On every claim where who answers was asked, by the first answers. */
  readonly sights: Sights;
  /** Named only from four on. */
  readonly lean: Lean;
  /** First answers that are right, of those that can be right or wrong. */
  readonly right: number;
  readonly of: number;
  /** Answers of whichever kind. */
  readonly answered: number;
  /** Was sure, and the words show something else. */
  readonly sureWrong: readonly Judged[];
  /** With the questions in view, until the first answer to each: a hand-in may come days after. */
  readonly minutes: number;
}

/** The answers of a pupil’s hand-in that counts, in the assignment’s order. */
export const answersOf = ({ counts }: Pupil, items: readonly ClassItem[]): readonly Judged[] =>
  items.flatMap(({ id }) => counts.answers.get(id) ?? []);

export function pupilPicture(pupil: Pupil, items: readonly ClassItem[]): PupilPicture {
  const answers = answersOf(pupil, items);
  const scored = answers.filter(({ outcome }) => outcome !== 'noted');
  const sights = countSights(answers.map(({ sight }) => sight));
  const seconds = answers.reduce((sum, { took }) => sum + (took ?? 0), 0);
  return {
    pupil,
    sights,
    lean: leanOf(sights),
    right: scored.filter(({ outcome }) => outcome === 'right').length,
    of: scored.length,
    answered: answers.length,
    sureWrong: scored.filter(({ outcome, certainty }) => outcome === 'wrong' && certainty === 'sure'),
    minutes: Math.round(seconds / 60),
  };
}

/** The middle value; with an even number of them the mean of the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[sorted.length >> 1];
  const low = sorted[(sorted.length - 1) >> 1];
  return high === undefined || low === undefined ? null : (high + low) / 2;
}
