import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from './segments.ts';

test('overlapping marks cut the paragraph where they begin and end', () => {
  expect(
    segments('abcdef', [
      { id: 'one', start: 1, end: 4 },
      { id: 'two', start: 3, end: 5 },
    ]),
  ).toEqual([
    { text: 'a', ids: [] },
    { text: 'bc', ids: ['one'] },
    { text: 'd', ids: ['one', 'two'] },
    { text: 'e', ids: ['two'] },
    { text: 'f', ids: [] },
  ]);
});

test('property: put together the pieces are the paragraph, and each mark covers its own words', () => {
  const mark = fc.record({
    id: fc.uuid(),
    start: fc.integer({ min: -3, max: 40 }),
    end: fc.integer({ min: -3, max: 40 }),
  });
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(mark, { selector: ({ id }) => id }), (text, marks) => {
      const pieces = segments(text, marks);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { id, start, end } of marks) {
        const covered = pieces.filter((piece) => piece.ids.includes(id)).map((piece) => piece.text);
        expect(covered.join('')).toBe(text.slice(Math.max(0, start), Math.max(0, start, end)));
      }
    }),
  );
});
