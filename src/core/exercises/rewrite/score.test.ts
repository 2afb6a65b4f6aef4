import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerRewrite, MODEL, scoreRewrite } from './score.ts';
import type { RewriteKey } from './types.ts';

const option = (right: boolean, words: string) => ({ right, feedback: [words] });
const key: RewriteKey = {
  options: { plain: option(true, 'It keeps the source.'), cold: option(false, 'The source is gone.') },
  scored: true,
  model: ['She said so.'],
  ratings: [{ id: 'source', text: 'I kept who says it.' }],
  light: [],
};
const model = { about: MODEL, right: null, text: key.model };

test('the right version is right, and the model follows its feedback', () => {
  expect(scoreRewrite(key, { chosen: ['plain'] })).toEqual({
    state: 'scored',
    outcome: 'right',
    feedback: [{ about: 'plain', right: true, text: ['It keeps the source.'] }, model],
    light: [],
  });
});

test('another one is wrong, and the model is not given away', () => {
  expect(scoreRewrite(key, { chosen: ['cold'] })).toMatchObject({
    outcome: 'wrong',
    feedback: [{ about: 'cold', right: false }],
  });
  expect(JSON.stringify(scoreRewrite(key, { chosen: ['cold'] }))).not.toContain('She said so.');
});

test('where an answer was rated, the model had been seen and is there again', () => {
  const score = scoreRewrite(key, { chosen: ['cold'], ratings: [] });
  expect(score).toMatchObject({ outcome: 'wrong' });
  expect(score.state === 'scored' && score.feedback.at(-1)).toEqual(model);
});

test('where nothing is scored the model follows every choice', () => {
  const score = scoreRewrite({ ...key, scored: false }, { chosen: ['cold'] });
  expect(score.state === 'scored' && score.feedback.at(-1)).toEqual(model);
});

test('what was written, and how it was rated, is never judged', () => {
  fc.assert(
    fc.property(fc.constantFrom('plain', 'cold'), fc.string(), fc.array(fc.string()), (id, text, ratings) => {
      const outcome = { outcome: id === 'plain' ? 'right' : 'wrong' };
      expect(scoreRewrite(key, { chosen: [id], text, ratings })).toMatchObject(outcome);
    }),
  );
});

test.each([{ text: 'She said so.' }, { chosen: [] }, { chosen: ['plain', 'cold'] }, { chosen: ['gone'] }, null])(
  '%j is no answer',
  (response) => {
    expect(scoreRewrite(key, response)).toEqual({ state: 'not-ready', missing: 'nothing-chosen' });
  },
);

test('any JSON gets a score, never an error', () => {
  const response = fc.oneof(
    fc.jsonValue(),
    fc.record({
      chosen: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('plain', 'cold', '__proto__'))),
      text: fc.jsonValue(),
    }),
  );
  fc.assert(
    fc.property(response, (any) => {
      expect(['scored', 'not-ready']).toContain(scoreRewrite(key, any).state);
    }),
  );
});

test('the answer of the key is right; any other option is not', () => {
  const keys = fc
    .tuple(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 4 }), fc.nat())
    .map(([ids, at]): RewriteKey => {
      const right = ids[at % ids.length];
      return { ...key, options: Object.fromEntries(ids.map((id) => [id, option(id === right, id)])) };
    });
  fc.assert(
    fc.property(keys, (any) => {
      const answer = answerRewrite(any);
      expect(scoreRewrite(any, answer)).toMatchObject({ outcome: 'right' });
      for (const id of Object.keys(any.options).filter((one) => !answer.chosen.includes(one))) {
        expect(scoreRewrite(any, { chosen: [id] })).toMatchObject({ outcome: 'wrong' });
      }
    }),
  );
});
