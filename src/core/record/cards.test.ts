import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, anyWeeks } from '../../../tests/fixtures/review.ts';
import { cardsOf } from './cards.ts';
import type { Attempt } from './types.ts';

const ITEM = 'war/board/bell';
const cards = (...attempts: Attempt[]) => cardsOf(attempts).map(({ item }) => item);
const grades = (...attempts: Attempt[]) => cardsOf(attempts).map(({ answers }) => answers.map(({ grade }) => grade));
const miss = answered(ITEM, 0, { outcome: 'wrong' });

describe('an item becomes a card', () => {
  test.each([
    ['was wrong', { outcome: 'wrong' }],
    ['was partly right', { outcome: 'partly' }],
    ['was a guess', { certainty: 'guess' }],
    ['was shown', { help: 'shown' }],
  ] as const)('when its first answer %s', (_, over) => {
    expect(cards(answered(ITEM, 0, over))).toEqual([ITEM]);
  });

  test('not when its first answer was right, whatever came later', () => {
    expect(cards(answered(ITEM, 0), answered(ITEM, 1, { outcome: 'wrong' }))).toEqual([]);
    expect(cards(answered(ITEM, 0, { help: 'hint', certainty: 'think' }))).toEqual([]);
  });

  test.each(['check', 'blind'] as const)('not by an answer in a %s', (kind) => {
    expect(cards(answered(ITEM, 0, { outcome: 'wrong', context: { kind, id: 'A' } }))).toEqual([]);
  });

  test('not by a survey, where nothing can be right', () => {
    expect(cards(answered(ITEM, 0, { outcome: 'noted', certainty: 'guess' }))).toEqual([]);
  });

  test('not by what it was before it changed its meaning, nor when it is gone', () => {
    expect(cardsOf([miss], new Map([[ITEM, 2]]))).toEqual([]);
    expect(cardsOf([miss], new Map())).toEqual([]);
    expect(cardsOf([miss], new Map([[ITEM, 1]]))).toHaveLength(1);
  });

  test('only with a miss: for any log', () => {
    fc.assert(
      fc.property(anyWeeks, (log) => {
        for (const { item } of cardsOf(log)) {
          const own = log.filter((attempt) => attempt.item === item);
          expect(own.some((it) => it.outcome !== 'right' || it.certainty === 'guess' || it.help === 'shown')).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('every later answer is a grade', () => {
  test.each([
    ['again', { outcome: 'wrong' }],
    ['again', { outcome: 'right', certainty: 'sure', help: 'shown' }],
    ['hard', { outcome: 'partly' }],
    ['hard', { help: 'hint', certainty: 'sure' }],
    ['hard', { certainty: 'guess' }],
    ['good', { certainty: 'think' }],
    ['good', {}],
    ['easy', { certainty: 'sure' }],
  ] as const)('%s for %o', (grade, over) => {
    expect(grades(miss, answered(ITEM, 1, over))).toEqual([['again', grade]]);
  });

  test('also one in a review to what stood in its place, which is no card by that', () => {
    const instead = answered('crane/board/rope', 1, { outcome: 'wrong', context: { kind: 'review', id: ITEM } });
    expect(cards(miss, instead)).toEqual([ITEM]);
    expect(grades(miss, instead)).toEqual([['again', 'again']]);
  });

  test('what stood in its place becomes a card by its first answer of its own', () => {
    const instead = answered('crane/board/rope', 1, { context: { kind: 'review', id: ITEM } });
    const own = answered('crane/board/rope', 2, { outcome: 'wrong' });
    expect(cards(miss, instead, own)).toEqual([ITEM, 'crane/board/rope']);
  });

  test('in the order of the log, however it is handed in', () => {
    fc.assert(
      fc.property(
        anyWeeks.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }))),
        ([log, shuffled]) => {
          expect(cardsOf(shuffled)).toEqual(cardsOf(log));
        },
      ),
    );
  });
});
