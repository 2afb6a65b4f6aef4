import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setLines } from './set-lines.ts';

const paragraph = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', '’', '—'), minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => words.join(' '));
const story = fc.array(paragraph, { maxLength: 6 }).map((all) => all.map((text, at) => ({ number: at + 9, text })));
const width = fc.integer({ min: 1, max: 40 });

describe('a text set in lines', () => {
  test('breaks at spaces, as full as a line can be', () => {
    expect(setLines([{ number: 9, text: 'The ferry made all eight trips.' }], 14)).toEqual([
      {
        number: 9,
        lines: [
          { n: 1, text: 'The ferry made' },
          { n: 2, text: 'all eight' },
          { n: 3, text: 'trips.' },
        ],
      },
    ]);
  });

  test('loses no word and no space', () => {
    fc.assert(
      fc.property(story, width, (paragraphs, most) => {
        const set = setLines(paragraphs, most);
        expect(set.map(({ number, lines }) => ({ number, text: lines.map(({ text }) => text).join(' ') }))).toEqual(
          paragraphs,
        );
      }),
    );
  });

  test('counts its lines through all paragraphs, without a gap', () => {
    fc.assert(
      fc.property(story, width, (paragraphs, most) => {
        const numbers = setLines(paragraphs, most).flatMap(({ lines }) => lines.map(({ n }) => n));
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      }),
    );
  });

  test('has no line that is too long, but for a single long word', () => {
    fc.assert(
      fc.property(story, width, (paragraphs, most) => {
        const long = setLines(paragraphs, most)
          .flatMap(({ lines }) => lines)
          .filter(({ text }) => text.length > most && text.includes(' '));
        expect(long).toEqual([]);
      }),
    );
  });
});
