import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

/** The sentence around some words of a paragraph. */
const around = (paragraph: string, words: string): string => {
  const start = paragraph.indexOf(words);
  const { start: from, end } = sentenceAround(paragraph, { start, end: start + words.length });
  return paragraph.slice(from, end);
};

describe('the sentence around a quote', () => {
  test('ends at a full stop', () => {
    expect(around('One came. Two went. Three slept.', 'went')).toBe('Two went.');
  });
  test('keeps a closing quotation mark', () => {
    expect(around('‘We won.’ Then ‘They lost,’ he said. So it goes.', 'lost')).toBe('Then ‘They lost,’ he said.');
    expect(around('‘We won.’ Then they lost.', 'won')).toBe('‘We won.’');
  });
  test('does not end in “U.S.”, after “Mr.” or before a small letter', () => {
    expect(around('The U.S. Congress met. Mr. Low spoke at 6.40 a.m. again.', 'Congress')).toBe(
      'The U.S. Congress met.',
    );
    expect(around('The U.S. Congress met. Mr. Low spoke at 6.40 a.m. again.', 'spoke')).toBe(
      'Mr. Low spoke at 6.40 a.m. again.',
    );
  });
  test('spans both sentences where the quote does', () => {
    expect(around('One came. Two went. Three slept.', 'came. Two')).toBe('One came. Two went.');
  });
  test('property: holds the span, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, one, other) => {
        const start = Math.min(one, other) % (text.length + 1);
        const end = Math.min(text.length, start + (Math.max(one, other) % 9));
        const sentence = sentenceAround(text, { start, end });
        expect(sentence.start).toBeLessThanOrEqual(start);
        expect(sentence.end).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
