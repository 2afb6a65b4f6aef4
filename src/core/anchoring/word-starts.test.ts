import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStarts, wordStarts, writeStarts } from './word-starts.ts';

test('a word begins at its first letter or digit, and marks, apostrophes and hyphens make no second one', () => {
  const text = '‘Mr Wennock’s 60,000 crowns—for a second-hand crane,’ he said.';
  expect(wordStarts(text).map((at) => text.slice(at, at + 3))).toEqual([
    'Mr ',
    'Wen',
    '60,',
    'cro',
    'for',
    'a s',
    'sec',
    'cra',
    'he ',
    'sai',
  ]);
});

test('a text without letters has no words', () => {
  expect(wordStarts('… — ’')).toEqual([]);
});

test('what is written is read back, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readStarts(writeStarts(wordStarts(text)))).toEqual(wordStarts(text));
    }),
  );
});

test('any text can be read, and gives offsets in order', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const starts = readStarts(text);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});
