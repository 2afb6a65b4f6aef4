import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeInterval, wilson } from './change.ts';
import { zOf } from './normal.ts';
import { type Counts, groupSignal, logLinear, meanInterval, signalOf, t95 } from './signal.ts';

test.each([
  [0.5, 0],
  [0.975, 1.959964],
  [0.8, 0.841621],
  [0.99, 2.326348],
  [0.001, -3.090232],
])('z(%d) is the value of the printed tables, %d', (p, z) => {
  expect(zOf(p)).toBeCloseTo(z, 5);
});

test.each([0, 1, -0.1, 1.1, Number.NaN])('z(%d) is no number', (p) => {
  expect(zOf(p)).toBeNaN();
});

describe('d′ and c', () => {
  test('are those of Macmillan and Creelman’s face-recognition example (2005, ch. 1), without correction', () => {
    // Hit rate 0.8, false-alarm rate 0.4: d′ = 0.842 + 0.253 = 1.095.
    expect(zOf(0.8) - zOf(0.4)).toBeCloseTo(1.095, 3);
    // Many trials: the correction fades away.
    expect(signalOf({ hits: 800_000, signals: 1_000_000, falseAlarms: 400_000, noises: 1_000_000 }).dPrime).toBeCloseTo(
      1.095,
      3,
    );
  });
  test('of a perfect score of 8 and 8 stay finite by the log-linear rule: (8 + 0.5) / 9 and 0.5 / 9 (Hautus 1995)', () => {
    expect(logLinear(8, 8)).toBeCloseTo(0.94444, 5);
    expect(logLinear(0, 8)).toBeCloseTo(0.05556, 5);
    const { dPrime, criterion } = signalOf({ hits: 8, signals: 8, falseAlarms: 0, noises: 8 });
    expect(dPrime).toBeCloseTo(2 * 1.59322, 4);
    expect(criterion).toBeCloseTo(0, 9);
  });
  test('of who always says “nobody” have a lean and no discrimination', () => {
    const { dPrime, criterion } = signalOf({ hits: 8, signals: 8, falseAlarms: 8, noises: 8 });
    expect(dPrime).toBeCloseTo(0, 9);
    expect(criterion).toBeCloseTo(-1.59322, 4);
  });
  const counts = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })).chain(([signals, noises]) =>
    fc.record({
      hits: fc.integer({ min: 0, max: signals }),
      signals: fc.constant(signals),
      falseAlarms: fc.integer({ min: 0, max: noises }),
      noises: fc.constant(noises),
    }),
  );
  test('are finite for any counts; d′ turns its sign where the kinds change places, c where the answers do', () => {
    fc.assert(
      fc.property(counts, (one: Counts) => {
        const { dPrime, criterion } = signalOf(one);
        expect(Number.isFinite(dPrime) && Number.isFinite(criterion)).toBe(true);
        const turned = { hits: one.falseAlarms, signals: one.noises, falseAlarms: one.hits, noises: one.signals };
        expect(signalOf(turned).dPrime).toBeCloseTo(-dPrime, 9);
        const other = { ...one, hits: one.signals - one.hits, falseAlarms: one.noises - one.falseAlarms };
        expect(signalOf(other).criterion).toBeCloseTo(-criterion, 9);
      }),
    );
  });
  test('grow with one more hit and sink with one more false alarm', () => {
    fc.assert(
      fc.property(counts, (one: Counts) => {
        if (one.hits < one.signals)
          expect(signalOf({ ...one, hits: one.hits + 1 }).dPrime).toBeGreaterThan(signalOf(one).dPrime);
        if (one.falseAlarms < one.noises)
          expect(signalOf({ ...one, falseAlarms: one.falseAlarms + 1 }).dPrime).toBeLessThan(signalOf(one).dPrime);
      }),
    );
  });
});

describe('an interval', () => {
  test.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [9, 2.262],
    [29, 2.045],
    [120, 1.98],
  ])('uses Student’s t: with %d degrees of freedom %d, as printed', (freedom, t) => {
    expect(Math.abs(t95(freedom) - t)).toBeLessThan(0.02);
  });
  test('of Student’s own sleep data (1908: extra hours, second drug) is 0.90 to 3.76', () => {
    const hours = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const interval = meanInterval(hours);
    expect(interval?.mean).toBeCloseTo(2.33, 9);
    expect(interval?.low).toBeCloseTo(0.898, 2);
    expect(interval?.high).toBeCloseTo(3.762, 2);
  });
  test('needs two values', () => {
    expect(meanInterval([1])).toBeNull();
    expect(groupSignal([])).toBeNull();
  });
  test('of a group holds its mean', () => {
    const one = { hits: 6, signals: 8, falseAlarms: 2, noises: 8 };
    const group = groupSignal([one, { ...one, hits: 8 }, { ...one, falseAlarms: 4 }]);
    expect(group?.dPrime.low).toBeLessThan(group?.dPrime.mean ?? 0);
    expect(group?.criterion.high).toBeGreaterThan(group?.criterion.mean ?? 0);
  });
});

describe('a change', () => {
  test('has the interval that Newcombe (1998, table II, 56/70 and 48/80) prints: 0.0524 to 0.3339', () => {
    const [low, high] = changeInterval({ right: 48, of: 80 }, { right: 56, of: 70 });
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });
  test('has the interval that Newcombe prints for 9/10 and 3/10: 0.1705 to 0.8090', () => {
    const [low, high] = changeInterval({ right: 3, of: 10 }, { right: 9, of: 10 });
    expect(low).toBeCloseTo(0.1705, 4);
    expect(high).toBeCloseTo(0.809, 4);
  });
  test('lies in its interval, whatever the shares', () => {
    const share = fc
      .integer({ min: 1, max: 40 })
      .chain((of) => fc.record({ right: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
    fc.assert(
      fc.property(share, share, (before, after) => {
        const [low, high] = changeInterval(before, after);
        const change = after.right / after.of - before.right / before.of;
        expect(low).toBeLessThanOrEqual(change + 1e-9);
        expect(high).toBeGreaterThanOrEqual(change - 1e-9);
        expect(wilson(before)[0]).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
