import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleAttempt } from '../../../tests/fixtures/attempts.ts';
import { courseProgress, nextStep, type StepRef } from './steps.ts';
import type { Attempt, Outcome } from './types.ts';

const item = (id: string, revision = 1) => ({ id: `a/b/${id}`, revision });
let seq = 0;
const did = (id: string, over: Partial<Attempt> = {}) => sampleAttempt({ item: `a/b/${id}`, seq: ++seq, ...over });
/** An answer in a check: noted on the way, or handed in. */
const inCheck = (id: string, outcome: Outcome = 'noted') => did(id, { outcome, context: { kind: 'check', id: 'A' } });

const lesson = (id: string, ...items: string[]): StepRef => ({
  id,
  kind: 'lesson',
  items: items.map((it) => item(it)),
});
const check = (id: string, ...items: string[]): StepRef => ({ id, kind: 'check', items: items.map((it) => item(it)) });

const LESSONS = [lesson('start', 's1'), lesson('read', 'r1', 'r2'), lesson('talk'), lesson('who', 'w1')];
const COURSE = [check('before', 'b1', 'b2'), ...LESSONS, check('after', 'a1')];

const every = [did('s1'), did('r1'), did('r2'), did('w1')];
const handedInA = [inCheck('b1', 'right'), inCheck('b2', 'wrong')];
const handedInB = [inCheck('a1', 'right')];

describe('progress in a course', () => {
  const states = (...log: Attempt[]) =>
    Object.fromEntries([...courseProgress(COURSE, log).steps].map(([id, { state }]) => [id, state]));

  test('adds the lessons up, in the order of the course', () => {
    const progress = courseProgress(COURSE, [did('s1'), did('r1')]);
    expect(progress).toMatchObject({ answered: 2, total: 4, finished: false });
    expect([...progress.steps].map(([id, { state }]) => [id, state])).toEqual([
      ['before', 'new'],
      ['start', 'done'],
      ['read', 'begun'],
      ['talk', 'new'],
      ['who', 'new'],
      ['after', 'new'],
    ]);
  });

  test('a check is begun with any answer, and done when all of it is handed in', () => {
    expect(states(inCheck('b1'))).toMatchObject({ before: 'begun', after: 'new' });
    expect(states(inCheck('b1'), inCheck('b2'))).toMatchObject({ before: 'begun' });
    expect(states(inCheck('b1', 'right'), inCheck('b2'))).toMatchObject({ before: 'begun' });
    expect(states(...handedInA)).toMatchObject({ before: 'done', after: 'new' });
  });

  test('an answer outside of a check does not begin it', () => {
    expect(states(did('b1'), did('b2'))).toMatchObject({ before: 'new' });
  });

  test('a check counts neither for the answers nor for the end', () => {
    expect(courseProgress(COURSE, [...handedInA, did('s1')])).toMatchObject({ answered: 1, total: 4, finished: false });
    expect(courseProgress(COURSE, every)).toMatchObject({ answered: 4, total: 4, finished: true });
  });

  test('a course without a question is never finished', () => {
    expect(courseProgress([lesson('talk')], []).finished).toBe(false);
    expect(courseProgress([check('after', 'a1')], handedInB).finished).toBe(false);
  });
});

describe('where to go on', () => {
  const next = (...log: Attempt[]) => nextStep(COURSE, log)?.id ?? null;

  test('at the first step, be it a check', () => {
    expect(nextStep(COURSE, [])).toEqual({ id: 'before', begun: false });
    expect(nextStep(LESSONS, [])).toEqual({ id: 'start', begun: false });
  });

  test('in the check that was begun, and after it in the first lesson', () => {
    expect(nextStep(COURSE, [inCheck('b1')])).toEqual({ id: 'before', begun: true });
    expect(nextStep(COURSE, handedInA)).toEqual({ id: 'start', begun: false });
  });

  test('nobody is led back to a check that was left out, or left half done', () => {
    expect(next(did('s1'))).toBe('read');
    expect(next(inCheck('b1'), did('s1'))).toBe('read');
    expect(next(...every, ...handedInB)).toBeNull();
  });

  test('where the learner was, not at what was left out before', () => {
    expect(nextStep(COURSE, [did('r1')])).toEqual({ id: 'read', begun: true });
    expect(nextStep(COURSE, [did('r1'), did('r2')])).toEqual({ id: 'who', begun: false });
  });

  test('where the learner was, when something of an earlier lesson was looked at again', () => {
    const again = did('s1', { context: { kind: 'review', id: 'a/b/s1' } });
    expect(next(did('s1'), did('r1'), did('r2'), again)).toBe('who');
  });

  test('where a draft was left', () => {
    const response = { type: 'annotate', spans: [], draft: true } as const;
    expect(next(did('r1', { response }))).toBe('read');
  });

  test('from the last lesson over to lessons that were left out, and only then to the check after them', () => {
    expect(next(did('r1'), did('r2'), did('w1'))).toBe('start');
    expect(next(did('r1'), did('r2'), did('w1'), did('s1'))).toBe('after');
  });

  test('in the last check once it is begun, and from there to lessons that were left out', () => {
    expect(next(did('w1'), inCheck('a1'))).toBe('after');
    expect(next(did('w1'), ...handedInB)).toBe('start');
  });

  test('answers of other courses do not count', () => {
    expect(nextStep(COURSE, [did('s1'), did('elsewhere')])).toEqual({ id: 'read', begun: false });
  });

  test('nowhere when all is done', () => {
    expect(next(...handedInA, ...every, ...handedInB)).toBeNull();
    expect(nextStep(LESSONS, every)).toBeNull();
    expect(nextStep([], [])).toBeNull();
  });

  test('never at a step that is done or has no question, and at each lesson sooner or later', () => {
    const ids = COURSE.flatMap(({ kind, items }) => items.map(({ id }) => ({ kind, id })));
    const logs = fc.array(fc.constantFrom(...ids), { maxLength: 12 }).map((log) =>
      log.map(({ kind, id }, at) =>
        sampleAttempt({
          item: id,
          seq: at + 1,
          outcome: 'right',
          context: kind === 'check' ? { kind: 'check', id: 'A' } : { kind: 'lesson', id: 'x' },
        }),
      ),
    );
    fc.assert(
      fc.property(logs, (log) => {
        const { steps, finished } = courseProgress(COURSE, log);
        const found = nextStep(COURSE, log);
        if (found) {
          const { state, total } = steps.get(found.id) ?? {};
          expect(total).toBeGreaterThan(0);
          expect(state).toBe(found.begun ? 'begun' : 'new');
        }
        if (!finished) expect(found).not.toBeNull();
      }),
    );
  });
});
