import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOARDS, type Field } from '../exercises/sort/types.ts';
import type { Attempt } from '../record/types.ts';
import { type CheckItem, checkResult, countsOf, inOrderOfUse, leanOf } from './check-result.ts';

const FIELDS = BOARDS.board;
const items: readonly CheckItem[] = [
  ...Array.from({ length: 16 }, (_, at) => ({
    id: `a/check-board/${at}`,
    revision: 1,
    type: 'board' as const,
    answer: FIELDS[at % 4] ?? 'sourced-fact',
  })),
  ...Array.from({ length: 6 }, (_, at) => ({
    id: `a/check-pairs/${at}`,
    revision: 1,
    type: 'pair' as const,
    answer: (at % 2 ? 'clash' : 'no-clash') as Field,
  })),
];
let seq = 0;
const attempt = (item: CheckItem, field: Field, more: Partial<Attempt> = {}): Attempt => ({
  v: 1,
  item: item.id,
  revision: item.revision,
  response: { type: 'sort', field },
  outcome: field === item.answer ? 'right' : 'wrong',
  certainty: 'think',
  help: 'none',
  context: { kind: 'check', id: 'A' },
  learner: 'me',
  device: 'd',
  seq: ++seq,
  at: 0,
  took: null,
  seed: 0,
  ...more,
});
const answered = (say: (item: CheckItem) => Field) => items.map((item) => attempt(item, say(item)));
const pairs = ({ type, answer }: CheckItem, field: Field): Field => (type === 'pair' ? answer : field);

describe('a check', () => {
  test('that is not finished has no result: an item without an answer, or with one only noted on the way', () => {
    const all = answered(({ answer }) => answer);
    expect(checkResult(items, all.slice(1))).toBeNull();
    expect(
      checkResult(
        items,
        all.map((one) => ({ ...one, outcome: 'noted' as const })),
      ),
    ).toBeNull();
    expect(checkResult([], [])).toBeNull();
  });
  test('answered as the key has it: all caught, all recognised, no lean', () => {
    const result = checkResult(
      items,
      answered(({ answer }) => answer),
    );
    expect(result?.sights).toEqual({ caught: 8, missed: 0, recognised: 8, flagged: 0 });
    expect(result?.lean).toBeNull();
    expect(result?.pairs.every(({ right }) => right)).toBe(true);
  });
  test('of somebody who doubts everything: eight flagged by mistake, and the lean is named', () => {
    const result = checkResult(
      items,
      answered((item) => pairs(item, 'unattributed-allegation')),
    );
    expect(result?.sights).toEqual({ caught: 8, missed: 0, recognised: 0, flagged: 8 });
    expect(result?.lean).toBe('doubts');
  });
  test('of somebody who always takes the first option: eight missed', () => {
    const result = checkResult(
      items,
      answered((item) => pairs(item, 'sourced-fact')),
    );
    expect(result?.sights).toEqual({ caught: 0, missed: 8, recognised: 8, flagged: 0 });
    expect(result?.lean).toBe('trusts');
  });
  test('of somebody who goes by tone: as many missed as flagged, no lean, and the two tones tell it', () => {
    const byTone = ({ answer }: CheckItem): Field =>
      answer === 'sourced-accusation' || answer === 'unattributed-allegation'
        ? 'unattributed-allegation'
        : 'sourced-fact';
    const result = checkResult(
      items,
      answered((item) => pairs(item, byTone(item))),
    );
    expect(result?.sights).toEqual({ caught: 4, missed: 4, recognised: 4, flagged: 4 });
    expect(result?.lean).toBeNull();
    expect(result?.byTone.accusations).toEqual({ caught: 4, missed: 0, recognised: 0, flagged: 4 });
    expect(result?.byTone.facts).toEqual({ caught: 0, missed: 4, recognised: 4, flagged: 0 });
  });
  test('counts the first answer handed in; later ones, and those of other contexts, change nothing', () => {
    const first = answered(({ answer }) => answer);
    const [item] = items;
    if (!item) throw new Error('No items.');
    const before = attempt(item, 'unattributed-allegation', { context: { kind: 'lesson', id: 'x' } });
    const later = attempt(item, 'unattributed-allegation');
    expect(checkResult(items, [before, ...first, later])).toEqual(checkResult(items, first));
  });
  test('of another revision of an item is not a result of this one', () => {
    const old = answered(({ answer }) => answer).map((one, at) => (at ? one : { ...one, revision: 2 }));
    expect(checkResult(items, old)).toBeNull();
  });
  test('any fields give sights that add up to sixteen, half and half', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FIELDS), { minLength: 16, maxLength: 16 }), (said) => {
        const result = checkResult(
          items,
          items.map((item, at) => attempt(item, pairs(item, said[at] ?? 'sourced-fact'))),
        );
        const counts = countsOf(result?.sights ?? { caught: 0, missed: 0, recognised: 0, flagged: 0 });
        expect([counts.signals, counts.noises]).toEqual([8, 8]);
      }),
    );
  });
});

test.each([
  [3, 0, null],
  [4, 0, 'trusts'],
  [0, 4, 'doubts'],
  [8, 5, null],
  [8, 4, 'trusts'],
])('with %d missed and %d flagged the lean is %s', (missed, flagged, lean) => {
  expect(leanOf({ missed, flagged })).toBe(lean);
});

test('what was sure and wrong comes first', () => {
  const sure = items.map((item, at) =>
    attempt(item, at === 5 || at === 17 ? (item.type === 'pair' ? 'no-clash' : 'sourced-fact') : item.answer, {
      certainty: at === 17 ? 'sure' : 'think',
    }),
  );
  const result = checkResult(items, sure);
  const order = result ? inOrderOfUse(result).map(({ item }) => item.id) : [];
  expect(order.slice(0, 3)).toEqual(['a/check-pairs/1', 'a/check-board/5', 'a/check-board/0']);
});
