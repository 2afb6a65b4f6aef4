import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpot } from './words.ts';

test('a place is read back as it was written into a link', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (paragraph, start, end) => {
      expect(readSpot(`${paragraph},${start},${end}`)).toEqual({ paragraph, start, end });
    }),
  );
});

test.each([undefined, '', '15', '15,10', '15,10,20,30', '15,ten,20', '-1,0,4'])('%j is no place', (text) => {
  expect(readSpot(text)).toBeUndefined();
});
