/** A class before and after: d′ and c of check A and check B, and the change of those who handed in both. */
import { countsOf, type Sights } from '../results/check-result.ts';
import { groupSignal, type Interval, meanInterval, signalOf } from '../results/signal.ts';
import type { Pupil } from './collect.ts';
import type { ClassItem } from './items.ts';
import { countSights } from './side.ts';

export type Form = 'A' | 'B';

/** The claims of a check as one pupil judged them. */
export interface CheckOfPupil {
  readonly pupil: Pupil;
  readonly sights: Sights;
  /** Pairs judged as the key does. */
  readonly pairs: { readonly right: number; readonly of: number };
}
/** A check as the class took it. */
export interface CheckOfClass {
  readonly form: Form;
  /** Those who handed it in whole; only they count. */
  readonly pupils: readonly CheckOfPupil[];
  /** Those who have answered some of it. */
  readonly unfinished: number;
  /** All their claims together. */
  readonly sights: Sights;
  /** Null for fewer than two pupils. */
  readonly signal: { readonly dPrime: Interval; readonly criterion: Interval } | null;
}
/** The change from A to B. */
export interface ChangeOfClass {
  /** Who handed in both. */
  readonly n: number;
  /** After minus before, pupil by pupil; the mean with its 95 % interval by Student’s t for pairs. */
  readonly dPrime: Interval;
  readonly criterion: Interval;
}

/** A check of the class; null where it was not assigned. */
export function checkOfClass(form: Form, items: readonly ClassItem[], pupils: readonly Pupil[]): CheckOfClass | null {
  const own = items.filter(({ step }) => step.kind === 'check' && step.id === form);
  if (own.length === 0) return null;
  const taken = pupils.map((pupil) => ({
    pupil,
    answers: own.flatMap(({ id }) => pupil.counts.answers.get(id) ?? []),
  }));
  const whole = taken
    .filter(({ answers }) => answers.length === own.length)
    .map(({ pupil, answers }): CheckOfPupil => {
      const pairs = answers.filter(({ sight }) => sight === null);
      return {
        pupil,
        sights: countSights(answers.map(({ sight }) => sight)),
        pairs: { right: pairs.filter(({ outcome }) => outcome === 'right').length, of: pairs.length },
      };
    });
  const sum = (name: keyof Sights) => whole.reduce((total, { sights }) => total + sights[name], 0);
  return {
    form,
    pupils: whole,
    unfinished: taken.filter(({ answers }) => answers.length > 0 && answers.length < own.length).length,
    sights: { caught: sum('caught'), missed: sum('missed'), recognised: sum('recognised'), flagged: sum('flagged') },
    signal: groupSignal(whole.map(({ sights }) => countsOf(sights))),
  };
}

/** The change of those who handed in both; null for fewer than two. */
export function changeOfClass(before: CheckOfClass | null, after: CheckOfClass | null): ChangeOfClass | null {
  if (!before || !after) return null;
  const first = new Map(before.pupils.map(({ pupil, sights }) => [pupil, signalOf(countsOf(sights))]));
  const pairs = after.pupils.flatMap(({ pupil, sights }) => {
    const one = first.get(pupil);
    return one ? [{ one, two: signalOf(countsOf(sights)) }] : [];
  });
  const dPrime = meanInterval(pairs.map(({ one, two }) => two.dPrime - one.dPrime));
  const criterion = meanInterval(pairs.map(({ one, two }) => two.criterion - one.criterion));
  return dPrime && criterion ? { n: pairs.length, dPrime, criterion } : null;
}

/** Where an interval lies: all of it above nothing, all of it below, or around it. */
export function liesAt({ low, high }: Interval): 'above' | 'below' | 'around' {
  return low > 0 ? 'above' : high < 0 ? 'below' : 'around';
}
