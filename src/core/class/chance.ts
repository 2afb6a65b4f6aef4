/** Chance that always falls the same way: mulberry32 by Tommy Ettinger (2017, public domain). For made-up classes only. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** One of a list that is not empty. */
  readonly one: <T>(list: readonly T[]) => T;
  /** Eight letters. */
  readonly id: () => string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return { next, one, id: () => Array.from({ length: 8 }, () => one([...LETTERS])).join('') };
}
