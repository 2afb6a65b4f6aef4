import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksOf } from './build.ts';
import { answerOrder, scoreOrder } from './score.ts';
import type { OrderKey } from './types.ts';

/** A key with one passage for each letter, in the right order; a capital has the same place as the one before it. */
const keyOf = (letters: string): OrderKey => {
  const ranks = ranksOf([...letters].map((letter) => ({ same: letter !== letter.toLowerCase() })));
  return {
    passages: [...letters].map((letter, at) => ({ id: letter.toLowerCase(), rank: ranks[at] ?? 0, why: [letter] })),
    why: ['What it shows.'],
    light: [],
  };
};
/** `b a c`: b first, then a, then c. */
const put = (...ids: string[]) => ({ type: 'order', places: ids.map((id, at) => `${at + 1} ${id}`) });
const at = (...places: string[]) => ({ type: 'order', places });
const outcome = (key: OrderKey, response: unknown) => {
  const score = scoreOrder(key, response);
  return score.state === 'scored' ? score.outcome : score.missing;
};
/** Which passages are said to fit, in the order of the lines. */
const fitting = (key: OrderKey, response: unknown) => {
  const score = scoreOrder(key, response);
  if (score.state !== 'scored') throw new Error('It is not ready.');
  return score.feedback.flatMap(({ about, right }) => (about === null ? [] : [`${about}${right ? '+' : '-'}`]));
};

test('every pair in order is right, at least half of them partly right, fewer are wrong', () => {
  expect(outcome(keyOf('abc'), put('a', 'b', 'c'))).toBe('right');
  expect(outcome(keyOf('abc'), put('a', 'c', 'b'))).toBe('partly');
  expect(outcome(keyOf('abc'), put('c', 'a', 'b'))).toBe('wrong');
  expect(outcome(keyOf('abcd'), put('d', 'a', 'b', 'c'))).toBe('partly');
  expect(outcome(keyOf('abcd'), put('b', 'd', 'c', 'a'))).toBe('wrong');
  expect(outcome(keyOf('abc'), put('c', 'b', 'a'))).toBe('wrong');
});

test('each passage has a line, as the learner has put them; what the order shows comes with the right one only', () => {
  const key = keyOf('abc');
  expect(scoreOrder(key, put('b', 'a', 'c'))).toMatchObject({
    feedback: [
      { about: 'b', right: false, text: ['b'] },
      { about: 'a', right: false },
      { about: 'c', right: true },
    ],
  });
  expect(scoreOrder(key, put('a', 'b', 'c'))).toMatchObject({
    feedback: [{ about: 'a' }, { about: 'b' }, { about: 'c' }, { about: null, right: null, text: ['What it shows.'] }],
  });
});

test('equals may come in either order or share a place', () => {
  const key = keyOf('abCd');
  for (const places of [
    ['1 a', '2 b', '3 c', '4 d'],
    ['1 a', '3 b', '2 c', '4 d'],
    ['1 a', '2 b', '2 c', '3 d'],
    ['2 a', '3 b', '3 c', '4 d'],
  ]) {
    expect(outcome(key, at(...places))).toBe('right');
    expect(fitting(key, at(...places)).join()).not.toContain('-');
  }
  expect(outcome(key, at('2 a', '2 b', '3 c', '4 d'))).toBe('partly');
  expect(fitting(key, at('2 a', '2 b', '3 c', '4 d'))).toEqual(['a-', 'b+', 'c+', 'd+']);
  expect(outcome(key, at('1 a', '1 b', '1 c', '1 d'))).toBe('wrong');
});

test('where none are equal, two passages in one place are no answer yet', () => {
  expect(outcome(keyOf('abc'), at('1 a', '1 b', '2 c'))).toBe('place-twice');
});

test('a passage without a place is missing one', () => {
  expect(outcome(keyOf('abc'), at('1 a', '2 b'))).toBe('place-missing');
  expect(outcome(keyOf('abc'), at('1 a', '1 b'))).toBe('place-missing');
  expect(outcome(keyOf('abC'), at('1 a'))).toBe('place-missing');
});

test.each([
  at(),
  at('1 a', '2 b', '3 gone'),
  at('1 a', '2 b', '4 c'),
  at('0 a', '1 b', '2 c'),
  at('1 a', '2 a', '3 b'),
  at('1 a', '2 b', '3 c', '1 c'),
  at('a', 'b', 'c'),
  { places: '1 a' },
  null,
])('%j is no answer', (response) => {
  expect(outcome(keyOf('abc'), response)).toBe('nothing-chosen');
});

/** Keys of 3 to 6 passages with or without equals, two places or more. */
const keys = fc
  .array(fc.boolean(), { minLength: 2, maxLength: 5 })
  .filter((same) => same.includes(false))
  .map((same) => keyOf(['a', ...same.map((one, i) => (one ? 'BCDEF' : 'bcdef')[i])].join('')));
const mixed = keys.chain((key) =>
  fc.record({
    key: fc.constant(key),
    order: fc.shuffledSubarray(
      key.passages.map(({ id }) => id),
      { minLength: key.passages.length },
    ),
  }),
);

test('any JSON gets a score, never an error', () => {
  const place = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(9), fc.constantFrom('a', 'b', 'c', '__proto__')).map((p) => p.join(' ')),
  );
  const response = fc.oneof(fc.jsonValue(), fc.record({ places: fc.oneof(fc.jsonValue(), fc.array(place)) }));
  fc.assert(
    fc.property(keys, response, (key, any) => {
      expect(['scored', 'not-ready']).toContain(scoreOrder(key, any).state);
    }),
  );
});

test('the answer of the key is right, and every passage in it fits', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const answer = answerOrder(key);
      expect(outcome(key, answer)).toBe('right');
      expect(fitting(key, answer).join()).not.toContain('-');
    }),
  );
});

test('equals at the end of the answer have the last place, all others the first that they may have', () => {
  expect(answerOrder(keyOf('abCd')).places).toEqual(['1 a', '2 b', '2 c', '4 d']);
  expect(answerOrder(keyOf('abC')).places).toEqual(['1 a', '3 b', '3 c']);
  expect(answerOrder(keyOf('aBc')).places).toEqual(['1 a', '1 b', '3 c']);
});

test('an order is right just where no passage comes before one of a lower rank, and then all of them fit', () => {
  fc.assert(
    fc.property(mixed, ({ key, order }) => {
      const ranks = order.map((id) => key.passages.find((one) => one.id === id)?.rank ?? 0);
      const right = ranks.every((rank, i) => i === 0 || rank >= (ranks[i - 1] ?? 0));
      expect(outcome(key, put(...order)) === 'right').toBe(right);
      if (right) expect(fitting(key, put(...order)).join()).not.toContain('-');
    }),
  );
});

test('it does not matter in which order the places are given', () => {
  fc.assert(
    fc.property(mixed, fc.nat(), ({ key, order }, by) => {
      const { places } = put(...order);
      const turned = places.map((_, i) => places[(i + by) % places.length]);
      expect(scoreOrder(key, { places: turned })).toEqual(scoreOrder(key, { places }));
    }),
  );
});

test('the right order turned round is never right, nor partly', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const turned = key.passages.map(({ id }) => id).reverse();
      expect(outcome(key, put(...turned))).toBe('wrong');
    }),
  );
});
