import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerMark, scoreMark } from './score.ts';
import type { MarkKey } from './types.ts';

const key: MarkKey = {
  form: 'phrases',
  right: ['p1', 'p3'],
  why: { p1: ['Hides who says it.'], p2: ['Only says when.'], p3: ['Hides it too.'], p4: ['Only says where.'] },
  light: [],
};
const survey: MarkKey = { form: 'survey', attribution: { bolts: 'named', money: 'hidden' } };
const picked = (...ids: string[]) => ({ type: 'mark', picked: ids });

const keys = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.array(fc.nat(), { minLength: 1 }))
  .map(([size, picks]): Extract<MarkKey, { form: 'phrases' }> => {
    const ids = Array.from({ length: size }, (_, i) => `p${i + 1}`);
    const right = [...new Set(picks.map((n) => `p${(n % size) + 1}`))];
    return { form: 'phrases', right, why: Object.fromEntries(ids.map((id) => [id, [id]])), light: [] };
  });

test('just the right phrases, in any order, are right', () => {
  expect(scoreMark(key, picked('p3', 'p1'))).toMatchObject({ outcome: 'right' });
});

test('some of them and no other are partly right', () => {
  expect(scoreMark(key, picked('p3'))).toMatchObject({ outcome: 'partly', feedback: [{ about: 'p3', right: true }] });
});

test('some of them and one too many are partly right, and each phrase picked is told why', () => {
  expect(scoreMark(key, picked('p1', 'p2'))).toMatchObject({
    outcome: 'partly',
    feedback: [
      { about: 'p1', right: true, text: ['Hides who says it.'] },
      { about: 'p2', right: false, text: ['Only says when.'] },
    ],
  });
});

test('all of them and one too many is partly right, too', () => {
  expect(scoreMark(key, picked('p1', 'p2', 'p3'))).toMatchObject({ outcome: 'partly' });
});

test('none of them is wrong', () => {
  expect(scoreMark(key, picked('p2', 'p4'))).toMatchObject({ outcome: 'wrong' });
});

test('a survey is noted, whatever was marked, and lights up nothing', () => {
  expect(scoreMark(survey, picked('bolts'))).toMatchObject({ outcome: 'noted', feedback: [], light: [] });
  expect(answerMark(survey)).toBeNull();
});

test.each([picked(), picked('p9'), picked('p1', 'valueOf'), { picked: { p1: true } }, 'p1', null])(
  '%j is no answer',
  (response) => {
    expect(scoreMark(key, response)).toEqual({ state: 'not-ready', missing: 'nothing-chosen' });
  },
);

test('any JSON gets a score, never an error', () => {
  const response = fc.oneof(
    fc.jsonValue(),
    fc.record({ picked: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('p1', 'p2', 'bolts', '__proto__'))) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(key, survey), response, (either, any) => {
      expect(['scored', 'not-ready']).toContain(scoreMark(either, any).state);
    }),
  );
});

test('the answer of the key is right; with any one phrase flipped it is not', () => {
  fc.assert(
    fc.property(keys, (any) => {
      expect(scoreMark(any, answerMark(any))).toMatchObject({ outcome: 'right' });
      for (const id of [...Object.keys(any.why), 'unknown']) {
        const flipped = any.right.includes(id) ? any.right.filter((other) => other !== id) : [...any.right, id];
        expect(scoreMark(any, picked(...flipped))).not.toMatchObject({ outcome: 'right' });
      }
    }),
  );
});
