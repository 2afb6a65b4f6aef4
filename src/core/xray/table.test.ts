import { describe, expect, it } from 'vitest';
import { claim, conflict } from './synthetic.ts';
import { rowsOf } from './table.ts';

const info = {
  sides: [],
  voices: [{ id: 'ada', name: 'Ada', role: 'a skipper', side: null, reachable: true }],
} as unknown as Parameters<typeof rowsOf>[0]['info'];

const claims = [
  claim({ id: 'last', at: { paragraph: 7, start: 0, end: 9 } }),
  claim({ id: 'second', at: { paragraph: 2, start: 30, end: 39 }, attribution: 'named', who: 'ada' }),
  claim({ id: 'first', at: { paragraph: 2, start: 4, end: 9 } }),
];

describe('rowsOf', () => {
  it('has one row a claim, by place', () => {
    expect(rowsOf({ claims, conflicts: [], info }).map((row) => row.claim.id)).toEqual(['first', 'second', 'last']);
  });

  it('gives the name of who speaks, and none where nobody is said to', () => {
    expect(rowsOf({ claims, conflicts: [], info }).map((row) => row.voice)).toEqual([null, 'Ada', null]);
  });

  it('puts a conflict into both of its claims’ rows, the strongest first', () => {
    const conflicts = [
      conflict({ id: 'weak', a: 'first', b: 'last', strength: 'tension' }),
      conflict({ id: 'strong', a: 'last', b: 'second', strength: 'hard' }),
    ];
    const rows = rowsOf({ claims, conflicts, info });
    expect(rows.map((row) => row.conflicts.map((one) => [one.conflict.id, one.claim, one.paragraph]))).toEqual([
      [['weak', 'last', 7]],
      [['strong', 'last', 7]],
      [
        ['strong', 'second', 2],
        ['weak', 'first', 2],
      ],
    ]);
  });
});
