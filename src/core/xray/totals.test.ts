import { describe, expect, it } from 'vitest';
import type { Claim } from '../package/types.ts';
import { claim, conflict } from './synthetic.ts';
import { totalsOf } from './totals.ts';

const info = {
  sides: [{ id: 'north', name: 'The north quay' }],
  voices: [
    { id: 'ada', name: 'Ada', role: 'a skipper', side: 'north', reachable: true },
    { id: 'bo', name: 'Bo', role: 'a cook', side: 'north', reachable: true },
    { id: 'cy', name: 'Cy', role: 'a teacher', side: null, reachable: true },
  ],
} as unknown as Parameters<typeof totalsOf>[0]['info'];

const accusing = (who: string, at: number, more: Partial<Claim> = {}) =>
  claim({ id: `${who}-${at}`, attribution: 'hidden', kind: 'accusation', accuses: who, ...more });

describe('totalsOf', () => {
  it('counts every claim once by who answers and once by what is said', () => {
    const claims = [
      claim({ id: 'a', attribution: 'named', kind: 'colour' }),
      claim({ id: 'b', attribution: 'named' }),
      claim({ id: 'c', attribution: 'hidden', readings: [{ attribution: 'hidden', kind: 'colour', because: [] }] }),
    ];
    const conflicts = [conflict({ id: 'x', a: 'a', b: 'b', strength: 'shift' })];
    expect(totalsOf({ claims, conflicts, info })).toEqual({
      claims: 3,
      by: { named: 2, unnamed: 0, hidden: 1, narrator: 0 },
      kinds: { checkable: 2, accusation: 0, colour: 1 },
      conflicts: { hard: 0, shift: 1, tension: 0 },
      arguable: 1,
      allegations: 0,
      agreedAllegations: 0,
      target: null,
    });
  });

  it('finds the side that more than half of the unattributed allegations are about', () => {
    const claims = [accusing('ada', 1), accusing('bo', 2), accusing('cy', 3)];
    expect(totalsOf({ claims, conflicts: [], info }).target).toEqual({
      name: 'The north quay',
      is: 'side',
      count: 2,
      agreed: 2,
    });
  });

  it('names the voice itself where it stands on no side', () => {
    expect(totalsOf({ claims: [accusing('cy', 1)], conflicts: [], info }).target).toEqual({
      name: 'Cy',
      is: 'voice',
      count: 1,
      agreed: 1,
    });
  });

  it('counts apart the allegations on which readers agree, and how many of those are about that side', () => {
    const readings: Claim['readings'] = [{ attribution: 'hidden', kind: 'colour', because: [] }];
    const claims = [accusing('ada', 1), accusing('bo', 2, { readings }), accusing('ada', 3), accusing('cy', 4)];
    expect(totalsOf({ claims, conflicts: [], info })).toMatchObject({
      allegations: 4,
      agreedAllegations: 3,
      target: { name: 'The north quay', count: 3, agreed: 2 },
    });
  });

  it('names nobody where no one is accused in more than half of them', () => {
    const claims = [accusing('ada', 1), accusing('cy', 2)];
    expect(totalsOf({ claims, conflicts: [], info }).target).toBeNull();
  });

  it('leaves accusations on the record out of it', () => {
    const claims = [
      accusing('ada', 1),
      accusing('cy', 2, { attribution: 'named' }),
      accusing('cy', 3, { attribution: 'named' }),
    ];
    expect(totalsOf({ claims, conflicts: [], info })).toMatchObject({
      allegations: 1,
      target: { name: 'The north quay', is: 'side', count: 1 },
    });
  });
});
