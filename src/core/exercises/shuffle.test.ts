import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffled } from './shuffle.ts';

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

describe('a shuffled list', () => {
  test('has everything that was in it, each as often', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, fc.string(), (list, seed, salt) => {
        expect([...shuffled(list, seed, salt)].sort()).toEqual([...list].sort());
      }),
    );
  });

  test('is the same for the same seed, and the list itself stays as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, (list, seed) => {
        const before = [...list];
        expect(shuffled(list, seed, 'x')).toEqual(shuffled(list, seed, 'x'));
        expect(list).toEqual(before);
      }),
    );
  });

  test('is the list as it was written for the seed 0', () => {
    expect(shuffled([1, 2, 3], 0, 'x')).toEqual([1, 2, 3]);
  });

  test('is in this order for good: what was seen before a reload is seen after it', () => {
    expect(shuffled(['a', 'b', 'c', 'd', 'e', 'f'], 12345, 'harbour-crane/sort').join('')).toBe('cedabf');
  });

  test('puts each entry at each place about as often, whatever the seed', () => {
    const times = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (let seed = 1; seed <= 4000; seed += 1) {
      shuffled([0, 1, 2, 3], seed).forEach((entry, at) => {
        const row = times[entry];
        if (row) row[at] = (row[at] ?? 0) + 1;
      });
    }
    // 1,000 expected; three standard deviations of a binomial are 82.
    for (const n of times.flat()) expect(Math.abs(n - 1000)).toBeLessThan(110);
  });
});
