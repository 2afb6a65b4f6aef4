import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, moved } from './arrange.ts';

test('where no place is chosen, passages stand as they are', () => {
  expect(arrange([0, 0, 0])).toEqual([0, 1, 2]);
});

test('each has the place that was chosen for it, and the others fill what is left', () => {
  expect(arrange([3, 1, 2])).toEqual([1, 2, 0]);
  expect(arrange([3, 0, 0])).toEqual([1, 2, 0]);
  expect(arrange([0, 1, 0])).toEqual([1, 0, 2]);
});

test('of two in one place the first one has it', () => {
  expect(arrange([2, 2, 0])).toEqual([1, 0, 2]);
  expect(arrange([1, 2, 2])).toEqual([0, 1, 2]);
});

const places = fc
  .integer({ min: 3, max: 6 })
  .chain((total) => fc.array(fc.nat(total), { minLength: total, maxLength: total }));

test('whatever was chosen, every passage comes once', () => {
  fc.assert(
    fc.property(places, (any) => {
      expect(arrange(any).toSorted()).toEqual(any.map((_, at) => at));
    }),
  );
});

test('what is arranged stays so', () => {
  fc.assert(
    fc.property(places, (any) => {
      const order = arrange(any);
      expect(arrange(any.map((_, passage) => order.indexOf(passage) + 1))).toEqual(order);
    }),
  );
});

test('a move changes places with the neighbour; at the end nothing moves', () => {
  expect(moved([2, 0, 1], 0, -1)).toEqual([0, 2, 1]);
  expect(moved([2, 0, 1], 0, 1)).toEqual([2, 1, 0]);
  expect(moved([2, 0, 1], 2, -1)).toEqual([2, 0, 1]);
  expect(moved([2, 0, 1], 1, 1)).toEqual([2, 0, 1]);
});
