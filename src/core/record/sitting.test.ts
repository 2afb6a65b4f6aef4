import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, anyWeeks, reviewIndex, reviewItem, START } from '../../../tests/fixtures/review.ts';
import { DAY } from './day.ts';
import type { ReviewItem } from './review-index.ts';
import { MOST_A_DAY, sittingOf } from './sitting.ts';
import type { Attempt } from './types.ts';

const on = (day: number) => ({ now: START + day * DAY, behind: 0 });
const plan = (items: readonly ReviewItem[], log: readonly Attempt[], day = 1, invented = false) =>
  sittingOf(reviewIndex(items), log, on(day), invented);
const shown = (...args: Parameters<typeof plan>) => plan(...args).items.map((one) => one.shown);

const bell = reviewItem('war/board/bell', { lessons: ['nobody-says-so'] });
const rope = reviewItem('crane/drill/rope');
const miss = (item: string, day = 0) => answered(item, day, { outcome: 'wrong' });

describe('a sitting', () => {
  test('holds what is due, and says when the next ones come', () => {
    expect(plan([bell], [miss(bell.id)], 0)).toEqual({ items: [], next: 1 });
    const due = { due: bell.id, shown: bell.id, sure: false };
    expect(plan([bell], [miss(bell.id)])).toEqual({ items: [due], next: null });
    expect(plan([bell], [])).toEqual({ items: [], next: null });
  });

  test('leaves out what cannot stand alone, has changed, or is gone', () => {
    expect(shown([{ ...bell, alone: false }], [miss(bell.id)])).toEqual([]);
    expect(shown([{ ...bell, revision: 2 }], [miss(bell.id)])).toEqual([]);
    expect(shown([], [miss(bell.id)])).toEqual([]);
  });

  test('holds at most eight, those of today counted; the rest comes tomorrow', () => {
    const items = Array.from({ length: 11 }, (_, n) => reviewItem(`war/board/${n}`));
    const log = items.map(({ id }) => miss(id));
    expect(plan(items, log)).toMatchObject({ items: { length: MOST_A_DAY }, next: 1 });
    const done = plan(items, log)
      .items.slice(0, 6)
      .map(({ due }) => answered(due, 1, { context: { kind: 'review', id: due } }));
    expect(plan(items, [...log, ...done])).toMatchObject({ items: { length: 2 }, next: 1 });
    expect(plan(items, [...log, ...done], 2).items).toHaveLength(5);
  });
});

describe('a fresh passage', () => {
  test('stands in for what is due: of the same skill and type, on a practice story, never answered', () => {
    expect(plan([bell, rope], [miss(bell.id)]).items).toEqual([{ due: bell.id, shown: rope.id, sure: false }]);
  });

  test.each([
    ['another skill', { skill: 'name-source' }],
    ['another type', { type: 'mark' }],
    ['no practice story', { id: 'war/drill/rope' }],
    ['what cannot stand alone', { alone: false }],
    ['what waits in a lesson of the main course', { lessons: ['nobody-says-so'] }],
  ] as const)('is not of %s', (_, over) => {
    expect(shown([bell, { ...rope, ...over }], [miss(bell.id)])).toEqual([bell.id]);
  });

  test('is not one without a skill for one without a skill', () => {
    const none = { skill: null } as const;
    expect(
      shown(
        [
          { ...bell, ...none },
          { ...rope, ...none },
        ],
        [miss(bell.id)],
      ),
    ).toEqual([bell.id]);
  });

  test('is not one that was answered, in whatever place', () => {
    const before = answered(rope.id, 0, { context: { kind: 'open', id: 'crane' } });
    expect(shown([bell, rope], [miss(bell.id), before])).toEqual([bell.id]);
  });

  test('is not one that waits in another course, once that is begun', () => {
    const waiting = { ...rope, lessons: ['crane-start'] };
    expect(shown([bell, waiting], [miss(bell.id)])).toEqual([rope.id]);
    const begun = answered('crane/start/first', 0, { context: { kind: 'lesson', id: 'crane-start' } });
    expect(shown([bell, waiting], [miss(bell.id), begun])).toEqual([bell.id]);
  });

  test('stands in once only', () => {
    const horn = { ...bell, id: 'war/board/horn' };
    expect(shown([bell, horn, rope], [miss(bell.id), miss(horn.id)])).toEqual([rope.id, horn.id]);
  });

  test('is one more answer to the card that it stands in for', () => {
    const log = [miss(bell.id), answered(rope.id, 1, { context: { kind: 'review', id: bell.id } })];
    const later = plan([bell, rope], log);
    expect(later.items).toEqual([]);
    expect(later.next).toBeGreaterThan(1);
  });
});

describe('without found stories', () => {
  test('theirs are left out, and do not count as next ones', () => {
    const crane = reviewItem('crane/board/hook');
    const log = [miss(bell.id), miss(crane.id, 1)];
    expect(shown([bell, crane], log, 1)).toEqual([bell.id]);
    expect(plan([bell, crane], log, 1, true)).toEqual({ items: [], next: 1 });
    expect(shown([bell, crane], log, 2, true)).toEqual([crane.id]);
  });

  test('a fresh passage still stands in for one of theirs', () => {
    expect(shown([bell, rope], [miss(bell.id)], 1, true)).toEqual([rope.id]);
  });
});

test('for any log a sitting shows nothing twice, nothing unknown, and no more than eight', () => {
  const items = ['one', 'two', 'three'].flatMap((id) => [reviewItem(`a/b/${id}`), reviewItem(`crane/b/${id}`)]);
  fc.assert(
    fc.property(anyWeeks, fc.nat(60), fc.boolean(), (log, day, invented) => {
      const sitting = plan(items, log, day, invented);
      const list = sitting.items.map((one) => one.shown);
      expect(new Set(list).size).toBe(list.length);
      expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(list));
      expect(list.length).toBeLessThanOrEqual(MOST_A_DAY);
      expect(sitting.next ?? 1).toBeGreaterThan(0);
    }),
  );
});
