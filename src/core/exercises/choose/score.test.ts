import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerChoose, scoreChoose } from './score.ts';
import type { ChooseKey } from './types.ts';

const option = (right: boolean, words: string) => ({ right, feedback: [words] });
const one: ChooseKey = {
  many: false,
  options: { said: option(true, 'She said it.'), true: option(false, 'That is a step further.') },
  light: [],
};
const several: ChooseKey = {
  many: true,
  options: { name: option(true, 'A name.'), office: option(true, 'An office.'), verb: option(false, 'Only a verb.') },
  light: [],
};
const chosen = (...ids: string[]) => ({ type: 'choose', chosen: ids });

/** Keys with two options or more; one of them right, or where many may be chosen one or more. */
const keys = fc
  .tuple(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 5 }), fc.nat(), fc.nat(), fc.boolean())
  .map(([ids, a, b, many]): ChooseKey => {
    const right = new Set([ids[a % ids.length], ...(many ? [ids[b % ids.length]] : [])]);
    return { many, options: Object.fromEntries(ids.map((id) => [id, option(right.has(id), id)])), light: [] };
  });

test('one option: its own feedback, right or wrong', () => {
  expect(scoreChoose(one, chosen('said'))).toMatchObject({ outcome: 'right', feedback: [{ text: ['She said it.'] }] });
  expect(scoreChoose(one, chosen('true'))).toMatchObject({
    outcome: 'wrong',
    feedback: [{ about: 'true', right: false, text: ['That is a step further.'] }],
  });
});

test('several options: all is right; some of them, or one too many, is partly right; none of them is wrong', () => {
  expect(scoreChoose(several, chosen('office', 'name'))).toMatchObject({ outcome: 'right' });
  expect(scoreChoose(several, chosen('office'))).toMatchObject({ outcome: 'partly' });
  expect(scoreChoose(several, chosen('office', 'name', 'verb'))).toMatchObject({ outcome: 'partly' });
  expect(scoreChoose(several, chosen('verb'))).toMatchObject({ outcome: 'wrong' });
});

test.each([
  chosen(),
  chosen('gone-since'),
  chosen('said', 'true'),
  chosen('toString'),
  { chosen: 'said' },
  { chosen: [1] },
  null,
])('%j is no answer where one option is asked for', (response) => {
  expect(scoreChoose(one, response)).toEqual({ state: 'not-ready', missing: 'nothing-chosen' });
});

test('any JSON gets a score, never an error', () => {
  const response = fc.oneof(
    fc.jsonValue(),
    fc.record({ chosen: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('said', 'true', '__proto__', 'name'))) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(one, several), response, (key, any) => {
      expect(['scored', 'not-ready']).toContain(scoreChoose(key, any).state);
    }),
  );
});

test('the answer of the key is right; with one option more, fewer or other it is not', () => {
  fc.assert(
    fc.property(keys, fc.string(), (key, extra) => {
      const answer = answerChoose(key);
      expect(scoreChoose(key, answer)).toMatchObject({ outcome: 'right' });
      for (const id of [...Object.keys(key.options), extra]) {
        const rest = answer.chosen.filter((other) => other !== id);
        const changed = rest.length < answer.chosen.length ? rest : [...rest, id];
        expect(scoreChoose(key, chosen(...changed))).not.toMatchObject({ outcome: 'right' });
      }
    }),
  );
});
