import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerBots, type BoardCase, fieldBots, type PairCase, pairBots } from './bots.ts';

const CAST = { people: [['Ada Moor', 'Moor']], all: [{ name: 'Ada Moor', forms: ['Ada Moor', 'Moor'] }] };
const board = (quote: string, named: boolean, accusation = false): BoardCase => ({
  quote,
  named,
  accusation,
  field: named
    ? accusation
      ? 'sourced-accusation'
      : 'sourced-fact'
    : accusation
      ? 'unattributed-allegation'
      : 'unsourced-statement',
});
const half = (sign: string): BoardCase[] => [board(`It ${sign} rained`, true), board('It was dry', false)];
const reached = (cases: readonly BoardCase[], name: string) =>
  answerBots(cases, CAST).find(({ bot }) => bot.startsWith(name))?.right;

describe('a bot', () => {
  test.each([
    ['a hedge word', 'probably'],
    ['quotation marks', '‘really’'],
    ['a number', '40'],
    ['a number', 'twice'],
    ['a person is named', 'for Moor'],
    ['who is spoken of', 'for Moor'],
    ['the longer half', 'for a very long time'],
  ])('sees %s in “%s”, and gets all right where it decides', (name, sign) => {
    expect(reached(half(sign), name)).toBe(2);
    expect(reached([...half(sign), ...half(sign).map((one) => ({ ...one, named: !one.named }))], name)).toBe(2);
  });
  test('does not take the month of May for a hedge', () => {
    expect(reached([board('In May it rained', true), board('It was dry', true)], 'a hedge word')).toBe(2);
    expect(reached([board('It may rain', true), board('It was dry', true)], 'a hedge word')).toBe(1);
  });
  test('that goes by tone gets all right where tone decides, and half where both are crossed', () => {
    expect(reached([board('a', true, false), board('b', false, true)], 'tone')).toBe(2);
    expect(
      reached([board('a', true, false), board('b', false, true), board('c', true, true), board('d', false)], 'tone'),
    ).toBe(2);
  });
  test('is at least as good as chance, because it may be turned round, and never better than all', () => {
    const cases = fc.array(fc.record({ quote: fc.string(), named: fc.boolean(), accusation: fc.boolean() }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cases, (list) => {
        for (const { right, of } of answerBots(
          list.map((one) => ({ ...one, field: 'sourced-fact' as const })),
          CAST,
        )) {
          expect(right * 2).toBeGreaterThanOrEqual(of);
          expect(right).toBeLessThanOrEqual(of);
        }
      }),
    );
  });
});

test('who always says the same field gets as many right as there are of it', () => {
  const cases = [board('a', true), board('b', true), board('c', false), board('d', true, true)];
  const label = (field: string) => (field === 'unsourced-statement' ? 'a very long label' : 'short');
  expect(fieldBots(cases, label).map(({ right }) => right)).toEqual([2, 1, 2]);
});

describe('on pairs', () => {
  const passage = (quote: string, paragraph = 1) => ({ quote, paragraph });
  const pair = (a: string, b: string, clash: boolean, apart = 1): PairCase => ({
    a: passage(a),
    b: passage(b, apart),
    clash,
  });
  const reachedBy = (pairs: readonly PairCase[], name: string) =>
    pairBots(pairs, CAST).find(({ bot }) => bot === name)?.right;
  test.each([
    ['a number in both', pair('40 boats', '50 boats', true), pair('40 boats', 'the boats', false)],
    ['the same person in both', pair('Moor went', 'Ada Moor came', true), pair('Moor went', 'she came', false)],
    ['far apart', pair('a', 'b', true, 20), pair('a', 'b', false, 3)],
    ['the second is longer', pair('a', 'bb', true), pair('aa', 'b', false)],
    [
      'three words in common',
      pair('green boats carry apples', 'apples carry no green boats', true),
      pair('green boats', 'green boats', false),
    ],
  ])('%s is seen', (name, clash, none) => {
    expect(reachedBy([clash, none], name)).toBe(2);
    expect(reachedBy([clash, none, { ...clash, clash: false }, { ...none, clash: true }], name)).toBe(2);
  });
});
