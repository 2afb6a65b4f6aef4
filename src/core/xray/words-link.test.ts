import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsLink } from './words-link.ts';

const story = ['A headline', 'The bell rang, she said, at half-past six.', 'Then the bell rang again.'];
const at = (paragraph: number, words: string) => {
  const start = (story[paragraph] ?? '').indexOf(words);
  return { paragraph, start, end: start + words.length };
};

describe('wordsLink', () => {
  it('goes to the paragraph and names the very words', () => {
    expect(wordsLink(story, at(2, 'rang again'))).toBe('#p2:~:text=rang%20again');
  });

  it('writes the hyphens and commas of a quote so that no browser takes them for signs of its own', () => {
    expect(wordsLink(story, at(1, 'she said, at half-past six'))).toBe(
      '#p1:~:text=she%20said%2C%20at%20half%2Dpast%20six',
    );
  });

  it('adds the words around a quote that stands twice, whatever its case', () => {
    expect(wordsLink(story, at(2, 'the bell rang'))).toBe('#p2:~:text=Then-,the%20bell%20rang,-again.');
    expect(wordsLink(story, at(1, 'The bell rang'))).toBe('#p1:~:text=The%20bell%20rang,-%2C%20she%20said%2C%20at');
  });

  it('can be decoded back to the words, and holds nothing that would end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), (words) => {
        const link = wordsLink([words], { paragraph: 0, start: 0, end: words.length });
        expect(link).not.toMatch(/["'<>\s]/);
        expect(decodeURIComponent(link.replace('#p0:~:text=', ''))).toBe(words);
      }),
    );
  });
});
