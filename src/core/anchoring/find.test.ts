import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeAnchor } from './describe.ts';
import { findQuote, occurrences } from './find.ts';
import { paragraphsOf, textAt } from './story.ts';

const STORY = ['The bell rang. The bell was old.', 'Halday said the bell rang.'];

describe('finding a quote', () => {
  test('words that stand once are found', () => {
    expect(findQuote(STORY, { exact: 'The bell was old' })).toEqual({
      state: 'found',
      at: { paragraph: 0, start: 15, end: 31 },
    });
  });
  test('words that stand twice are refused until a prefix says which', () => {
    expect(findQuote(STORY, { exact: 'bell rang' }).state).toBe('many');
    expect(findQuote(STORY, { exact: 'bell rang', prefix: 'said the' })).toEqual({
      state: 'found',
      at: { paragraph: 1, start: 16, end: 25 },
    });
  });
  test('a suffix says which just as well', () => {
    expect(findQuote(STORY, { exact: 'The bell', suffix: 'was' })).toEqual({
      state: 'found',
      at: { paragraph: 0, start: 15, end: 23 },
    });
  });
  test('a part of a word is not the word', () => {
    expect(occurrences('siphoned by a siphon', 'siphon')).toEqual([14]);
    expect(findQuote(['siphoned'], { exact: 'siphon' }).state).toBe('missing');
  });
  test('a straight apostrophe does not match a curly one', () => {
    expect(findQuote(['Kyiv’s streets'], { exact: "Kyiv's streets" }).state).toBe('missing');
  });
  test('nothing is found for no words', () => {
    expect(findQuote(STORY, { exact: '' }).state).toBe('missing');
  });
});

test('paragraphs are the lines that are not empty, unaltered', () => {
  expect(paragraphsOf('\uFEFFHead\r\n\r\n one \n\t\ntwo')).toEqual(['Head', ' one ', 'two']);
});

/** Few different words, so that they stand many times. */
const paragraph = fc
  .array(fc.constantFrom('a', 'ab', 'b', 'said', 'U.S.', '‘no,’', '¶3'), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const story = fc.uniqueArray(paragraph, { minLength: 1, maxLength: 5 });

describe('property: anchors', () => {
  test('anchor → text → anchor is the identity', () => {
    fc.assert(
      fc.property(story, fc.nat(), fc.nat(), fc.nat(), (paragraphs, p, s, l) => {
        const text = paragraphs[p % paragraphs.length] ?? '';
        const starts = [...text.matchAll(/(?<=^|\s)\S/g)].map((match) => match.index);
        const start = starts[s % starts.length] ?? 0;
        const ends = [...text.matchAll(/\S(?=\s|$)/g)].map((match) => match.index + 1).filter((end) => end > start);
        const end = ends[l % ends.length] ?? text.length;
        const at = { paragraph: p % paragraphs.length, start, end };
        const selector = describeAnchor(paragraphs, at);
        // A whole paragraph may also stand inside another one: then no selector can tell the two apart.
        if (!selector) expect(findQuote(paragraphs, { exact: textAt(paragraphs, at) }).state).toBe('many');
        else expect(findQuote(paragraphs, selector)).toEqual({ state: 'found', at });
      }),
    );
  });
  test('any input: a result, never a throw; and what is found are the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.string(), fc.string(), (paragraphs, exact, prefix, suffix) => {
        const found = findQuote(paragraphs, { exact, prefix, suffix });
        if (found.state === 'found') expect(textAt(paragraphs, found.at)).toBe(exact);
        if (found.state === 'many') for (const at of found.places) expect(textAt(paragraphs, at)).toBe(exact);
      }),
    );
  });
});
