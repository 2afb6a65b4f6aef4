import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyLog, sampleAttempt } from '../../../tests/fixtures/attempts.ts';
import { lastAttempt, mergeAttempts } from './log.ts';

/** One log, of which two devices each hold a part; the parts may overlap. */
const twoParts = anyLog.chain((log) =>
  fc
    .tuple(fc.constant(log), fc.subarray([...log]), fc.subarray([...log]))
    .map(([all, one, two]) => ({ all, one, two })),
);

describe('merging logs', () => {
  test('the order of merging does not matter', () => {
    fc.assert(
      fc.property(twoParts, ({ one, two }) => {
        expect(mergeAttempts(one, two)).toEqual(mergeAttempts(two, one));
      }),
    );
  });

  test('merging the same again changes nothing', () => {
    fc.assert(
      fc.property(twoParts, ({ one, two }) => {
        const once = mergeAttempts(one, two);
        expect(mergeAttempts(once, two)).toEqual(once);
        expect(mergeAttempts(once, once)).toEqual(once);
      }),
    );
  });

  test('it does not matter what is merged first', () => {
    fc.assert(
      fc.property(twoParts, ({ all, one, two }) => {
        expect(mergeAttempts(mergeAttempts(one, two), all)).toEqual(mergeAttempts(one, mergeAttempts(two, all)));
      }),
    );
  });

  test('nothing is lost and nothing comes twice', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const merged = mergeAttempts(log);
        expect(merged).toHaveLength(log.length);
        expect(new Set(merged)).toEqual(new Set(log));
      }),
    );
  });

  test('on each device the order is that of its numbers, whatever its clock did', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const device of ['d1', 'd2', 'd3']) {
          const seqs = mergeAttempts(log)
            .filter((it) => it.device === device)
            .map(({ seq }) => seq);
          expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('between devices the earlier one comes first', () => {
    const morning = sampleAttempt({ device: 'phone', seq: 9, at: 100 });
    const evening = sampleAttempt({ device: 'laptop', seq: 1, at: 200 });
    expect(mergeAttempts([evening], [morning])).toEqual([morning, evening]);
  });

  test('of two with one name the first stays', () => {
    const ours = sampleAttempt({ outcome: 'right' });
    expect(mergeAttempts([ours], [sampleAttempt({ outcome: 'wrong' })])).toEqual([ours]);
  });
});

describe('the last attempt at an item', () => {
  test('is the newest one of its kind of context, at whatever revision; none where there is none', () => {
    const log = mergeAttempts([
      sampleAttempt({ item: 'a/b/c', seq: 1, revision: 2 }),
      sampleAttempt({ item: 'a/b/c', seq: 3, revision: 1 }),
      sampleAttempt({ item: 'a/b/d', seq: 4 }),
      sampleAttempt({ item: 'a/b/c', seq: 5, context: { kind: 'review', id: 'a/b/c' } }),
    ]);
    expect(lastAttempt(log, 'a/b/c', { kind: 'lesson', id: 'any' })?.seq).toBe(3);
    expect(lastAttempt(log, 'a/b/c', { kind: 'review', id: '' })?.seq).toBe(5);
    expect(lastAttempt(log, 'a/b/x', { kind: 'lesson', id: 'any' })).toBeUndefined();
  });
});

test('what was answered in one assignment is not shown in another one', () => {
  const at = (id: string) => ({ kind: 'assignment', id }) as const;
  const log = ['one', 'two', 'one'].map((id, n) => sampleAttempt({ item: 'a/b/c', context: at(id), seq: n + 1 }));
  expect(lastAttempt(log, 'a/b/c', at('two'))?.seq).toBe(2);
  expect(lastAttempt(log, 'a/b/c', at('three'))).toBeUndefined();
});
