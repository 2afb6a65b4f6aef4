import { Z95 } from './normal.ts';

/** So many right out of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** The 95 % score interval of a share (Wilson 1927). Of none it is everything from 0 to 1. */
export function wilson({ right, of }: Share): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const p = right / of;
  const z2 = Z95 ** 2;
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of);
  const reach = (Z95 / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of ** 2));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

/**
 * The 95 % interval of the change from one share to another, on different items (Newcombe 1998, method 10).
 *
 * @returns limits between −1 and 1; the change itself lies between them.
 */
export function changeInterval(before: Share, after: Share): readonly [low: number, high: number] {
  const share = ({ right, of }: Share): number => (of === 0 ? 0 : right / of);
  const [one, two] = [share(before), share(after)];
  const [low1, high1] = wilson(before);
  const [low2, high2] = wilson(after);
  const change = two - one;
  return [change - Math.hypot(two - low2, high1 - one), change + Math.hypot(high2 - two, one - low1)];
}
