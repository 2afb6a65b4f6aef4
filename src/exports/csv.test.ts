import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../tests/fixtures/csv.ts';
import { asTyped, type Cell, withoutFormula, writeCsv } from './csv.ts';

const wild = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', '＝', '＋', '\t', '\r', '\n', ' ', '\u200b', "'", '"', ',', 'A', '1'))
    .map((all) => all.join('')),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(wild, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));

describe('a table', () => {
  test('is RFC 4180: CRLF, quotes doubled, numbers bare', () => {
    expect(
      writeCsv([
        ['Name', 'Right'],
        ['Ana "Ace", 9b', 12.5],
        ['Two\nlines', null],
      ]),
    ).toBe('\uFEFF"Name","Right"\r\n"Ana ""Ace"", 9b",12.5\r\n"Two\nlines",\r\n');
  });

  test('parsed back gives what went in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const back = readCsv(writeCsv(rows)).map((row) =>
          row.map(({ text, quoted }) => (quoted ? asTyped(text) : text === '' ? null : Number(text))),
        );
        expect(back).toEqual(rows.map((row) => row.map((one) => (one === 0 ? 0 : one))));
      }),
    );
  });
});

describe('no formula comes in with a name', () => {
  test.each([
    ['=HYPERLINK("http://x")'],
    ['+1'],
    ['-1'],
    ['@SUM(A1)'],
    ['\tx'],
    ['\rx'],
    ['  =1'],
    ['\u00a0=1'],
    ['\u200b=1'],
    ['＝1'],
    ['＋1'],
    ['－1'],
    ['＠x'],
    ["'=1"],
  ])('%j gets an apostrophe in front', (name) => {
    expect(withoutFormula(name)).toBe(`'${name}`);
  });

  test.each([['Ana'], ['O’Brien'], ["'t Hooft"], ['Anna-Lena'], ['a@b'], ['1=1'], ['🦊'], ['']])(
    '%j stays as it is',
    (name) => {
      expect(withoutFormula(name)).toBe(name);
    },
  );

  test('whatever is typed comes back, and nothing that runs stands at the beginning', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const written = withoutFormula(text);
        expect(asTyped(written)).toBe(text);
        expect(written.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });
});
