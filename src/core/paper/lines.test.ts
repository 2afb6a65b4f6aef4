import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../catalog/content.ts';
import { breakLines, LINE_LENGTH, linesAt, linesOf } from './lines.ts';

const packages = readContent().articles.flatMap((article) => article.package ?? []);
const text = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 40 }).map((words) => words.join(' '));

describe('the lines of a paragraph', () => {
  test('put together are the paragraph, letter by letter', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (words, limit) => {
        expect(
          breakLines(words, limit)
            .map(({ start, end }) => words.slice(start, end))
            .join(''),
        ).toBe(words);
      }),
    );
  });

  test('are no longer than they may be, unless one is a single word', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (words, limit) => {
        for (const { start, end } of breakLines(words, limit)) {
          const line = words.slice(start, end);
          if (line.trimEnd().length > limit) expect(line.trim()).not.toMatch(/\s/);
        }
      }),
    );
  });

  test('hold as much as they may: no first word of a line had room on the line before', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (words, limit) => {
        const lines = breakLines(words, limit);
        lines.slice(1).forEach(({ start, end }, at) => {
          const before = lines[at]?.start ?? 0;
          const first = start + (/^\s*\S*/.exec(words.slice(start, end))?.[0].length ?? 0);
          expect(first - before).toBeGreaterThan(limit);
        });
      }),
    );
  });

  test('break at spaces', () => {
    const words = 'The crane stood still for nine days.';
    expect(breakLines(words, 12).map(({ start, end }) => words.slice(start, end))).toEqual([
      'The crane ',
      'stood still ',
      'for nine ',
      'days.',
    ]);
  });
});

describe('the lines of a story', () => {
  const story = ['A headline that is not counted', 'One two three.', 'Four five six seven.'];
  const lines = linesOf(story, 8);

  test('are numbered from 1 through all paragraphs, without the headline', () => {
    expect(lines.map(({ n, paragraph, start, end }) => [n, paragraph, story[paragraph]?.slice(start, end)])).toEqual([
      [1, 1, 'One two '],
      [2, 1, 'three.'],
      [3, 2, 'Four '],
      [4, 2, 'five six '],
      [5, 2, 'seven.'],
    ]);
  });

  test('say where words stand: on one line, across several, or nowhere', () => {
    expect(linesAt(lines, { paragraph: 2, start: 0, end: 4 })).toEqual({ from: 3, to: 3 });
    expect(linesAt(lines, { paragraph: 2, start: 2, end: 12 })).toEqual({ from: 3, to: 4 });
    expect(linesAt(lines, { paragraph: 0, start: 0, end: 4 })).toBeNull();
    expect(linesAt(lines, { paragraph: 7, start: 0, end: 4 })).toBeNull();
  });

  test('find every claim of every story', () => {
    expect(packages.length).toBeGreaterThan(3);
    for (const { paragraphs, claims } of packages) {
      const all = linesOf(paragraphs);
      for (const { at } of claims) expect(linesAt(all, at) === null).toBe(at.paragraph === 0);
      for (const { paragraph, start, end } of all) {
        expect(paragraphs[paragraph]?.slice(start, end).trim().length).toBeLessThanOrEqual(LINE_LENGTH);
      }
    }
  });
});
