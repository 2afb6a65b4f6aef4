import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAttempt } from '../../../tests/fixtures/attempts.ts';
import { answered, anyWeeks, START } from '../../../tests/fixtures/review.ts';
import { cardsOf } from './cards.ts';
import { DAY, dayOf } from './day.ts';
import { inTurn } from './review.ts';
import type { Attempt } from './types.ts';

const ITEM = 'war/board/bell';
const TODAY = dayOf(START, 0);
const turns = (attempts: readonly Attempt[], day = 0, behind = 0) =>
  inTurn(cardsOf(attempts), { now: START + day * DAY, behind });
/** In how many days after the last of these answers the item comes back. */
const wait = (...attempts: Attempt[]): number =>
  (turns(attempts)[0]?.day ?? 0) - Math.max(...attempts.map(({ at }) => dayOf(at, 0)));

const miss = answered(ITEM, 0, { outcome: 'wrong' });

describe('what was missed', () => {
  test('comes back the next day, also when it was right at the second try', () => {
    expect(wait(miss)).toBe(1);
    expect(wait(miss, answered(ITEM, 0))).toBe(1);
    expect(wait(answered(ITEM, 0, { certainty: 'guess' }))).toBe(1);
  });

  test('comes back later each time it is right, and sooner when it is missed again', () => {
    const right = (day: number) => answered(ITEM, day);
    const one = wait(miss, right(1));
    const two = wait(miss, right(1), right(1 + one));
    expect(one).toBeGreaterThan(1);
    expect(two).toBeGreaterThan(one);
    expect(wait(miss, right(1), right(1 + one), answered(ITEM, 1 + one + two, { outcome: 'wrong' }))).toBeLessThan(two);
  });

  test('waits the longer, the better it was', () => {
    const then = (over: Partial<Attempt>) => wait(miss, answered(ITEM, 1), answered(ITEM, 3, over));
    const waits = [
      then({ outcome: 'wrong' }),
      then({ outcome: 'partly' }),
      then({ certainty: 'think' }),
      then({ certainty: 'sure' }),
    ];
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(waits.length);
  });

  test('waits a year at most', () => {
    const years = Array.from({ length: 12 }, (_, n) => answered(ITEM, n * 300, { certainty: 'sure' }));
    expect(wait(miss, ...years)).toBe(365);
  });

  test('is due by the days of the place: missed at night, it is there the next morning', () => {
    const night = { ...miss, at: Date.UTC(2026, 2, 2, 23, 30) };
    const morning = Date.UTC(2026, 2, 3, 6);
    const due = (behind: number) => {
      const [card] = inTurn(cardsOf([night]), { now: morning, behind });
      return card !== undefined && card.day <= dayOf(morning, behind);
    };
    expect(due(0)).toBe(true);
    // In Berlin it was after midnight already.
    expect(due(-60)).toBe(false);
  });
});

describe('the order', () => {
  test('of what is due: “sure and wrong” first, then what has waited longest; then what is to come', () => {
    const log = [
      answered('war/board/late', 0, { outcome: 'wrong' }),
      answered('war/board/later', 2, { outcome: 'wrong' }),
      answered('war/board/sure', 3, { outcome: 'wrong', certainty: 'sure' }),
      answered('war/board/sure', 3),
      answered('war/board/to-come', 5, { outcome: 'wrong', certainty: 'sure' }),
    ];
    const order = turns(log, 5);
    expect(order.map(({ item }) => item.split('/')[2])).toEqual(['sure', 'late', 'later', 'to-come']);
    expect(order.map(({ sure }) => sure)).toEqual([true, false, false, true]);
  });

  test('forgets “sure and wrong” once it was answered on another day', () => {
    const sure = answered(ITEM, 0, { outcome: 'wrong', certainty: 'sure' });
    expect(turns([sure])[0]?.sure).toBe(true);
    expect(turns([sure, answered(ITEM, 1)])[0]?.sure).toBe(false);
  });
});

const due = (log: readonly Attempt[], now: number, behind: number) =>
  inTurn(cardsOf(log), { now, behind })
    .filter(({ day }) => day <= dayOf(now, behind))
    .map(({ item }) => item);
const zone = fc.integer({ min: -14 * 60, max: 12 * 60 });

describe('for any log', () => {
  test('what is due stays due until it is answered', () => {
    fc.assert(
      fc.property(anyWeeks, fc.nat(60), fc.nat(60), zone, (log, days, more, behind) => {
        const now = START + days * DAY;
        expect(due(log, now + more * DAY, behind)).toEqual(expect.arrayContaining(due(log, now, behind)));
      }),
    );
  });

  test('the order in which it is handed in makes no difference', () => {
    fc.assert(
      fc.property(
        anyWeeks.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }))),
        ([log, shuffled]) => {
          expect(turns(shuffled, 10)).toEqual(turns(log, 10));
        },
      ),
    );
  });

  test('nothing comes back on the day of its last answer', () => {
    fc.assert(
      fc.property(anyWeeks, zone, (log, behind) => {
        for (const card of cardsOf(log)) {
          const last = Math.max(...card.answers.map(({ at }) => dayOf(at, behind)));
          expect(inTurn([card], { now: START, behind })[0]?.day).toBeGreaterThan(last);
        }
      }),
    );
  });

  test('it answers, whatever the clocks said', () => {
    const wild = anyAttempt.chain((attempt) =>
      fc.double({ min: 0, max: 8.64e15, noNaN: true }).map((at) => ({ ...attempt, item: 'a/b/one', at })),
    );
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 30 }), fc.double({ min: 0, max: 8.64e15, noNaN: true }), (log, now) => {
        const cards = cardsOf(log);
        const order = inTurn(cards, { now, behind: 0 });
        expect(order).toHaveLength(cards.length);
        for (const { day } of order) expect(Number.isInteger(day)).toBe(true);
      }),
    );
  });

  test('no day is kept: the same log tells the same', () => {
    expect(turns([miss], 3)).toEqual(turns([miss], 3));
    expect(turns([miss], 3)[0]?.day).toBe(TODAY + 1);
  });
});
