import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIFFERENCES, RELATIONS } from '../../codebook/values.ts';
import { answerMatch, scoreMatch } from './score.ts';
import type { MatchKey } from './types.ts';

type JudgeKey = Extract<MatchKey, { form: 'judge' }>;
const judge: JudgeKey = {
  form: 'judge',
  questions: ['relation', 'differs', 'both'],
  relation: 'contradict',
  differs: ['time', 'number'],
  both: false,
  why: ['One bell cannot be silent and ring.'],
  wrong: { changed: ['The words are flat in both.'] },
  settledBy: 'The log of the bell.',
  light: [],
};
const find: MatchKey = {
  form: 'find',
  right: 'bell-broken',
  why: ['It says the bell had been broken.'],
  wrong: { photographs: ['They show the bell, not when it rang.'] },
  light: [],
};
const said = (relation: string, rest: object = {}) => ({ type: 'match', relation, ...rest });

const keys = fc
  .record({
    relation: fc.constantFrom(...RELATIONS),
    differs: fc.uniqueArray(fc.constantFrom(...DIFFERENCES), { minLength: 1, maxLength: 5 }),
    both: fc.boolean(),
    questions: fc.subarray(['differs', 'both'] as const),
  })
  .map(({ questions, ...rest }): JudgeKey => ({ ...judge, ...rest, questions: ['relation', ...questions] }));

test('relation, one true difference and “both” agree with the key: right', () => {
  expect(scoreMatch(judge, said('contradict', { differs: ['number'], both: false }))).toMatchObject({
    outcome: 'right',
    feedback: [
      { about: 'contradict', right: true, text: judge.why },
      { about: 'differs', right: true },
      { about: 'both', right: true },
    ],
  });
});

test('a difference that is none makes it partly right', () => {
  expect(scoreMatch(judge, said('contradict', { differs: ['time', 'place'], both: false }))).toMatchObject({
    outcome: 'partly',
  });
});

test('another relation is wrong, whatever else is right, and brings its own sentence', () => {
  expect(scoreMatch(judge, said('changed', { differs: ['time'], both: false }))).toMatchObject({
    outcome: 'wrong',
    feedback: [{ about: 'changed', right: false, text: judge.wrong.changed }],
  });
});

test('after “two things” no other part has to be answered', () => {
  expect(scoreMatch(judge, said('two-things'))).toMatchObject({ outcome: 'wrong' });
  expect(scoreMatch({ ...judge, relation: 'two-things', differs: [], both: null }, said('two-things'))).toMatchObject({
    outcome: 'right',
  });
});

test('a part that was asked and is open is missing, not wrong', () => {
  expect(scoreMatch(judge, said('contradict', { both: false }))).toEqual({
    state: 'not-ready',
    missing: 'part-missing',
  });
  expect(scoreMatch(judge, said('changed', { differs: ['time'] }))).toEqual({
    state: 'not-ready',
    missing: 'part-missing',
  });
  expect(scoreMatch(judge, said('constructor'))).toEqual({ state: 'not-ready', missing: 'nothing-chosen' });
});

test('a tension is noted and has no answer', () => {
  const tension: JudgeKey = { ...judge, relation: null, questions: ['relation'] };
  expect(scoreMatch(tension, said('changed'))).toMatchObject({ outcome: 'noted', feedback: [{ text: judge.why }] });
  expect(answerMatch(tension)).toBeNull();
});

test('a passage found is right or brings its own sentence', () => {
  expect(scoreMatch(find, { found: 'bell-broken' })).toMatchObject({ outcome: 'right' });
  expect(scoreMatch(find, { found: 'photographs' })).toMatchObject({
    outcome: 'wrong',
    feedback: [{ text: ['They show the bell, not when it rang.'] }],
  });
  expect(scoreMatch(find, { found: 3 })).toEqual({ state: 'not-ready', missing: 'nothing-chosen' });
});

test('any JSON gets a score, never an error', () => {
  const response = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        relation: fc.oneof(fc.constantFrom(...RELATIONS), fc.jsonValue()),
        differs: fc.oneof(fc.array(fc.constantFrom(...DIFFERENCES)), fc.jsonValue()),
        both: fc.oneof(fc.boolean(), fc.jsonValue()),
        found: fc.oneof(fc.constantFrom('__proto__', 'bell-broken'), fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(fc.oneof(keys, fc.constant(find)), response, (key, any) => {
      expect(['scored', 'not-ready']).toContain(scoreMatch(key, any).state);
    }),
  );
});

test('the answer of the key is right; with any part of it changed it is not', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const answer = answerMatch(key);
      expect(scoreMatch(key, answer)).toMatchObject({ outcome: 'right' });
      const changes: object[] = RELATIONS.filter((name) => name !== key.relation).map((relation) => ({ relation }));
      if (answer?.both !== undefined) changes.push({ both: !answer.both });
      if (answer?.differs) {
        changes.push({ differs: [] });
        const foreign = DIFFERENCES.filter((word) => !key.differs.includes(word));
        for (const word of foreign) changes.push({ differs: [...key.differs, word] });
      }
      for (const change of changes) {
        expect(scoreMatch(key, { ...answer, ...change })).not.toMatchObject({ outcome: 'right' });
      }
    }),
  );
});
