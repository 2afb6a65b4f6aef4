import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyLog, sampleAttempt } from '../../../tests/fixtures/attempts.ts';
import { mergeAttempts } from './log.ts';
import { firstNotDone, lessonProgress } from './progress.ts';
import type { Attempt } from './types.ts';

const item = (id: string, revision = 1) => ({ id: `a/b/${id}`, revision });
let seq = 0;
const did = (id: string, over: Partial<Attempt> = {}) => sampleAttempt({ item: `a/b/${id}`, seq: ++seq, ...over });

const ITEMS = [item('one'), item('two', 2), item('three', 3)];

describe('progress in a lesson', () => {
  test('begins as new, is begun with the first answer, and done with the last', () => {
    const items = [item('one'), item('two')];
    expect(lessonProgress(items, [])).toEqual({ answered: 0, total: 2, right: 0, stale: 0, state: 'new' });
    const one = [did('one', { outcome: 'wrong' })];
    expect(lessonProgress(items, one)).toEqual({ answered: 1, total: 2, right: 0, stale: 0, state: 'begun' });
    expect(lessonProgress(items, [...one, did('two')])).toEqual({
      answered: 2,
      total: 2,
      right: 1,
      stale: 0,
      state: 'done',
    });
  });

  test('an item that has changed since counts as answered, but stale and not as right', () => {
    expect(lessonProgress([item('one', 2)], [did('one')])).toMatchObject({
      answered: 1,
      right: 0,
      stale: 1,
      state: 'done',
    });
  });

  test('an answer to an older revision, from a page left open, does not undo one to today’s', () => {
    const log = [did('one', { revision: 2 }), did('one', { revision: 1, outcome: 'wrong' })];
    expect(lessonProgress([item('one', 2)], log)).toMatchObject({ right: 1, stale: 0 });
  });

  test('the newest answer counts; one that was shown first is not right', () => {
    expect(lessonProgress([item('one')], [did('one', { outcome: 'wrong' }), did('one')]).right).toBe(1);
    expect(lessonProgress([item('one')], [did('one'), did('one', { outcome: 'wrong' })]).right).toBe(0);
    expect(lessonProgress([item('one')], [did('one', { help: 'shown' })]).right).toBe(0);
  });

  test('a draft is no answer, and takes none away that was given before', () => {
    const draft = { type: 'annotate', spans: ['1,0,9,-'], draft: true } as const;
    expect(lessonProgress([item('one')], [did('one', { response: draft })])).toMatchObject({
      answered: 0,
      state: 'new',
    });
    expect(
      lessonProgress([item('one')], [did('one'), did('one', { response: draft, outcome: 'noted' })]),
    ).toMatchObject({
      answered: 1,
      right: 1,
    });
  });

  test('a lesson without items stays new', () => {
    expect(lessonProgress([], [did('one')])).toEqual({ answered: 0, total: 0, right: 0, stale: 0, state: 'new' });
  });

  test('one more answer never lowers what is answered', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const merged = mergeAttempts(log);
        const counts = merged.map((_, n) => lessonProgress(ITEMS, merged.slice(0, n + 1)).answered);
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
      }),
    );
  });

  test('the counts fit together', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { answered, total, right, stale, state } = lessonProgress(ITEMS, mergeAttempts(log));
        expect(right + stale).toBeLessThanOrEqual(answered);
        expect(answered).toBeLessThanOrEqual(total);
        expect(state === 'done').toBe(answered === total);
      }),
    );
  });
});

describe('the first lesson that is not done', () => {
  const lessons = [
    { name: 'start', items: [item('s1')] },
    { name: 'talk', items: [] },
    { name: 'read', items: [item('r1'), item('r2')] },
  ];
  const first = (...log: Attempt[]) => firstNotDone(lessons, log)?.name;
  test('is the first of all as long as nothing is done, whatever was begun later', () => {
    expect(first()).toBe('start');
    expect(first(did('r1'))).toBe('start');
  });
  test('is one that is only begun; one without items is passed over', () => {
    expect(first(did('s1'))).toBe('read');
    expect(first(did('s1'), did('r1'))).toBe('read');
  });
  test('is none where all are done, or there are no lessons', () => {
    expect(first(did('s1'), did('r1'), did('r2'))).toBeUndefined();
    expect(firstNotDone([], [])).toBeNull();
  });
});
