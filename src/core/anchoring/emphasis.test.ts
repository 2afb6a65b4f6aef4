import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emphasis } from './emphasis.ts';
import { plainText } from './plain.ts';

test('every second piece is to be stressed', () => {
  expect(emphasis('no word like *said* stands, and no *says*')).toEqual([
    'no word like ',
    'said',
    ' stands, and no ',
    'says',
    '',
  ]);
  expect(emphasis('*he* or *they*')).toEqual(['', 'he', ' or ', 'they', '']);
});

test.each(['', 'nothing to stress', 'one * alone', 'two ** together'])('%j is one piece', (text) => {
  expect(emphasis(text)).toEqual([text]);
});

test('said as plain text a sentence has no marks around its stressed words', () => {
  const words = { words: 'a star * stays', article: 'harbour', at: { paragraph: 1, start: 0, end: 14 } };
  expect(plainText(['A word like *said*: ', words])).toBe('A word like said: “a star * stays”');
});

test('property: put together again the pieces are the text, and there is an odd number of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('*', ' ', 'a', '’') }), (text) => {
      const pieces = emphasis(text);
      expect(pieces.length % 2).toBe(1);
      expect(pieces.map((piece, i) => (i % 2 ? `*${piece}*` : piece)).join('')).toBe(text);
    }),
  );
});
