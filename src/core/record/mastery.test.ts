import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, anyWeeks, reviewItem } from '../../../tests/fixtures/review.ts';
import { masteryOf } from './mastery.ts';
import type { Attempt } from './types.ts';

const items = Array.from({ length: 7 }, (_, n) => reviewItem(`${n % 2 ? 'war' : 'crane'}/board/${n}`));
const other = reviewItem('mill/pairs/gate', { skill: 'find-clash' });
const idAt = (n: number) => items[n]?.id ?? '';
const spotting = (...log: Attempt[]) => masteryOf([...items, other], log).find(({ skill }) => skill === 'spot-hidden');
const none = { skill: 'spot-hidden', right: 0, of: 0, articles: 0, total: 0 };

describe('what has stuck of a skill', () => {
  test('is what the last five first answers show, and on how many articles', () => {
    const log = items.map(({ id }, n) => answered(id, n, { outcome: n === 0 || n === 3 ? 'wrong' : 'right' }));
    expect(spotting(...log)).toEqual({ skill: 'spot-hidden', right: 4, of: 5, articles: 2, total: 7 });
  });

  test('is told of each of the four, also where there is nothing', () => {
    expect(masteryOf([], []).map(({ skill, total }) => [skill, total])).toEqual([
      ['name-source', 0],
      ['spot-hidden', 0],
      ['tell-colour', 0],
      ['find-clash', 0],
    ]);
    expect(masteryOf([other], [answered(other.id, 0)]).at(-1)).toMatchObject({ skill: 'find-clash', right: 1, of: 1 });
  });

  test('counts the first answer to an item, not the later ones', () => {
    const log = [answered(idAt(0), 0, { outcome: 'wrong' }), answered(idAt(0), 1)];
    expect(spotting(...log)).toMatchObject({ right: 0, of: 1, total: 1 });
  });

  test.each([
    ['right', {}, 1],
    ['right after a hint', { help: 'hint' }, 1],
    ['a guess that was right', { certainty: 'guess' }, 1],
    ['right, but shown first', { help: 'shown' }, 0],
    ['partly right', { outcome: 'partly' }, 0],
  ] as const)('%s', (_, over, right) => {
    expect(spotting(answered(idAt(0), 0, over))).toMatchObject({ right, of: 1 });
  });

  test('counts lessons, open practice and reviews; not checks, blind passes, surveys', () => {
    const by = (kind: Attempt['context']['kind']) => spotting(answered(idAt(0), 0, { context: { kind, id: 'x' } }));
    for (const kind of ['lesson', 'assignment', 'open', 'review'] as const) expect(by(kind)?.total).toBe(1);
    for (const kind of ['check', 'blind'] as const) expect(by(kind)).toEqual(none);
    expect(spotting(answered(idAt(0), 0, { outcome: 'noted' }))).toEqual(none);
  });

  test('leaves out what has changed its meaning since, and what is gone', () => {
    expect(spotting(answered(idAt(0), 0, { revision: 2 }), answered('gone/since/then', 0))).toEqual(none);
  });

  test('fits together for any log', () => {
    const few = ['one', 'two', 'three'].map((id) => reviewItem(`a/b/${id}`));
    fc.assert(
      fc.property(anyWeeks, (log) => {
        for (const { right, of, articles, total } of masteryOf(few, log)) {
          expect(right).toBeLessThanOrEqual(of);
          expect(of).toBe(Math.min(5, total));
          expect(articles).toBeLessThanOrEqual(of);
        }
      }),
    );
  });
});
