/**
 * Signal detection: how well somebody tells two kinds apart, and which way they lean. Here the signal is that nobody answers
 * for a claim: a hit is such a claim caught, a false alarm a sourced claim flagged by mistake.
 */
import { Z95, zOf } from './normal.ts';

/** Answers counted: of `signals` claims that nobody answers for `hits` were caught; of `noises` others `falseAlarms` were flagged. */
export interface Counts {
  readonly hits: number;
  readonly signals: number;
  readonly falseAlarms: number;
  readonly noises: number;
}

/**
 * d′ and c. d′ is 0 where the two kinds are not told apart, and grows with discrimination. c, the criterion, is 0 without a lean,
 * negative for “nobody answers” said too readily (doubts too easily), positive for the other way (trusts too easily).
 *
 * Rates are corrected log-linearly, (x + 0.5) / (n + 1) (Hautus 1995), so that 0 and 1 give no infinity. Formulas: Macmillan
 * and Creelman (2005), d′ = z(H) − z(F), c = −(z(H) + z(F)) / 2.
 */
export interface Signal {
  readonly dPrime: number;
  readonly criterion: number;
}

/** Log-linear correction of a rate (Hautus 1995). */
export const logLinear = (count: number, of: number): number => (count + 0.5) / (of + 1);

/** d′ and c of one learner, or of answers put together. */
export function signalOf({ hits, signals, falseAlarms, noises }: Counts): Signal {
  const hit = zOf(logLinear(hits, signals));
  const alarm = zOf(logLinear(falseAlarms, noises));
  return { dPrime: hit - alarm, criterion: -(hit + alarm) / 2 };
}

/** A mean with the limits that hold it in 95 of 100 cases. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The quantile of Student’s t that leaves 2.5 % above it, by the expansion of Cornish and Fisher (Abramowitz and Stegun 1964,
 * 26.7.5); from 4 degrees of freedom on within 0.02, below taken from the printed tables.
 */
export function t95(freedom: number): number {
  if (freedom < 1) return Number.NaN;
  const table = [12.706, 4.303, 3.182];
  const exact = table[freedom - 1];
  if (exact !== undefined) return exact;
  const z = Z95;
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  );
}

/** The mean of a group’s values with its 95 % interval by Student’s t (1908); null for fewer than two values. */
export function meanInterval(values: readonly number[]): Interval | null {
  const n = values.length;
  if (n < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const reach = t95(n - 1) * Math.sqrt(variance / n);
  return { mean, low: mean - reach, high: mean + reach };
}

/** d′ and c of a group: the mean over its members, each with the 95 % interval; null for fewer than two members. */
export function groupSignal(
  members: readonly Counts[],
): { readonly dPrime: Interval; readonly criterion: Interval } | null {
  const signals = members.map(signalOf);
  const dPrime = meanInterval(signals.map((one) => one.dPrime));
  const criterion = meanInterval(signals.map((one) => one.criterion));
  return dPrime && criterion ? { dPrime, criterion } : null;
}
