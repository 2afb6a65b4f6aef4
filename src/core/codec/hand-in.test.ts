import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAttempt } from '../../../tests/fixtures/attempts.ts';
import { anyHandIn, withOneBitFlipped } from '../../../tests/fixtures/hand-ins.ts';
import { isDraft } from '../record/log.ts';
import { brief, fromBrief } from './brief.ts';
import { decodeHandIn, encodeHandIn, LONGEST_HAND_IN } from './hand-in.ts';

describe('a hand-in', () => {
  test('gives back what was put in', () => {
    fc.assert(
      fc.property(anyHandIn, (handIn) => {
        expect(decodeHandIn(encodeHandIn(handIn))).toEqual(handIn);
      }),
    );
  });

  test('may be any text: it is read or refused, and never throws', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => `[1,"aaaaaaaa","aaaaaaaa","aaaaaaaa","x",0,0,${json}]`),
      fc.json().map((json) => `[1,"aaaaaaaa","aaaaaaaa","aaaaaaaa","x",0,0,[["aaaaaa",${json},0,1,0,0,-1]]]`),
      anyHandIn.map(encodeHandIn).chain(withOneBitFlipped),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const read = decodeHandIn(text);
        // What is read is what is written, letter by letter.
        if (typeof read !== 'string') expect(encodeHandIn(read)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  const rows = (items: string) => `[1,"aaaaaaaa","aaaaaaaa","aaaaaaaa","x",0,0,${items}]`;
  test.each([
    ['deeper than any stack', rows(`[["aaaaaa",${'['.repeat(9000)}${']'.repeat(9000)},0,1,0,0,-1]]`)],
    ['of a version to come', '[2]', 'newer-version'],
    ['with one item twice', rows('[["aaaaaa",[],0,1,0,0,-1],["aaaaaa",[],0,1,0,0,-1]]')],
    ['with a name of spaces', '[1,"aaaaaaaa","aaaaaaaa","aaaaaaaa"," ",0,0,[]]'],
    ['with a time that no date can hold', '[1,"aaaaaaaa","aaaaaaaa","aaaaaaaa","x",144000000001,0,[]]'],
    ['that is spaced out', '[1,"aaaaaaaa","aaaaaaaa","aaaaaaaa","x",0,0, []]'],
    ['with more than we know', '[1,"aaaaaaaa","aaaaaaaa","aaaaaaaa","x",0,0,[],[],0]'],
    ['that is too long', `"${'x'.repeat(LONGEST_HAND_IN)}"`],
  ])('%s is refused', (_, text, why = 'unreadable') => {
    expect(decodeHandIn(text)).toBe(why);
  });

  test('with nothing answered is one all the same', () => {
    expect(decodeHandIn('[1,"aaaaaaaa","aaaaaaaa","aaaaaaaa","x",0,0,[]]')).toMatchObject({ name: 'x', items: [] });
  });
});

describe('a response in few letters', () => {
  test('stands for what was answered, without drafts and ratings', () => {
    fc.assert(
      fc.property(anyAttempt, (attempt) => {
        fc.pre(!isDraft(attempt) && attempt.response.type !== 'blind');
        const { draft: _, ratings: __, ...said } = { draft: 0, ratings: 0, ...attempt.response };
        expect(fromBrief(said.type, brief(attempt.response, true))).toEqual(said);
      }),
    );
  });

  test('has a sentence of the learner’s own only where it was asked for', () => {
    const response = { type: 'rewrite', chosen: ['plain'], text: 'My own.', ratings: ['short'] } as const;
    expect(brief(response, false)).toEqual([['plain']]);
    expect(brief(response, true)).toEqual([['plain'], 'My own.']);
  });

  test('has nothing of a blind pass', () => {
    expect(brief({ type: 'blind', field: 'colour' }, true)).toEqual([]);
    expect(fromBrief('blind', ['colour'])).toBeUndefined();
    expect(fromBrief('blind', [])).toBeUndefined();
  });

  test('is written in one way only', () => {
    expect(fromBrief('match', ['conflict', null])).toBeUndefined();
    expect(fromBrief('match', ['conflict'])).toEqual({ type: 'match', relation: 'conflict' });
    expect(fromBrief('sort', ['x', 'y'])).toBeUndefined();
    expect(fromBrief('sort', 'x')).toBeUndefined();
    expect(fromBrief('sort', [['x']])).toBeUndefined();
  });
});
