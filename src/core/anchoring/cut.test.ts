import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutOf } from './cut.ts';

const TEXT = 'A bell rang. ‘The bolts were old,’ she said in May. He laughed.';
const cut = (words: string) => cutOf(TEXT, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test.each([
  ['A bell rang.', null],
  ['A bell rang', null],
  ['The bolts were old,’ she said in May', null],
  ['The bolts were old', 'end'],
  ['she said in May.', 'start'],
  ['bolts were old,’ she said', 'start end'],
  ['A bell rang. ‘The bolts were old', 'end'],
])('“%s” breaks off at: %s', (words, ends) => {
  expect(cut(words)).toBe(ends);
});

test('property: any span of any text has an answer, and the whole text is not cut', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      expect([null, 'start', 'end', 'start end']).toContain(cutOf(text, { start, end }));
      expect(cutOf(text, { start: 0, end: text.length })).toBeNull();
    }),
  );
});
