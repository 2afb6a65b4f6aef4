import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseStarts } from './clauses.ts';
import { sentenceStarts } from './sentence.ts';
import { wordStarts } from './word-starts.ts';

const clauses = (text: string) => clauseStarts(text).map((start, at, all) => text.slice(start, all[at + 1]));

/** Texts with much of what clauses are cut at. */
const prose = fc
  .array(
    fc.constantFrom('the', 'crane', 'fell', '‘Ours', 'old', 'ferry’s', '6.40', '“', '”', '’', ',', ';', '.', '—', ' '),
  )
  .map((parts) => parts.join(' ').replaceAll(/ ([,;.’”])/g, '$1'));

describe('a paragraph is cut', () => {
  test('at the ends of sentences, however short they are, but not at a number or an initial', () => {
    expect(clauses('It fell at 6.40. J. Smith saw it. Why?')).toEqual([
      'It fell at 6.40. ',
      'J. Smith saw it. ',
      'Why?',
    ]);
  });

  test('at commas, semicolons and colons, where three words stand on both sides', () => {
    expect(clauses('Nobody was hurt, and no boat was damaged; the quay is shut: that is all.')).toEqual([
      'Nobody was hurt, ',
      'and no boat was damaged; ',
      'the quay is shut: ',
      'that is all.',
    ]);
    expect(clauses('A bell rang a minute before the fall, she said.')).toHaveLength(1);
    expect(clauses('In March, the council paid Brask Lifting.')).toHaveLength(1);
  });

  test('never inside a number', () => {
    expect(clauses('They paid the firm 60,000 crowns for new bolts at 7:30 in March.')).toHaveLength(1);
  });

  test('behind dashes, of which a short one needs its spaces', () => {
    expect(clauses('The old crane fell — nobody saw it fall.')).toEqual([
      'The old crane fell — ',
      'nobody saw it fall.',
    ]);
    expect(clauses('The old crane fell—nobody saw it fall.')).toEqual(['The old crane fell—', 'nobody saw it fall.']);
    expect(clauses('The old crane fell – nobody saw it fall.')).toHaveLength(2);
    expect(clauses('In the years 1914–18 they built it there.')).toHaveLength(1);
  });

  test('behind the end of a quotation, and never at an apostrophe', () => {
    expect(
      clauses('‘Mr Wennock kept two sets of books and lied to us,’ said Ada Sorrel, a member of the council.'),
    ).toEqual([
      '‘Mr Wennock kept two sets of books and lied to us,’ ',
      'said Ada Sorrel, ',
      'a member of the council.',
    ]);
    expect(clauses('They called it “a storm in a teacup” and went home early.')).toEqual([
      'They called it “a storm in a teacup” ',
      'and went home early.',
    ]);
    expect(clauses('They called it ‘a storm in a teacup’, and went home early.')).toEqual([
      'They called it ‘a storm in a teacup’, ',
      'and went home early.',
    ]);
    expect(clauses('The old workers’ hall is Brask’s own house now.')).toHaveLength(1);
    expect(clauses('‘We saw it,’ the two old workers’ wives told us then.')).toEqual([
      '‘We saw it,’ ',
      'the two old workers’ wives told us then.',
    ]);
  });
});

test('the clauses together are the paragraph, letter by letter, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), (text) => {
      expect(clauses(text).join('')).toBe(text);
      expect(clauses(text)).not.toContain('');
    }),
  );
});

test('no clause begins with a space or inside a word', () => {
  fc.assert(
    fc.property(prose, (text) => {
      for (const start of clauseStarts(text).slice(1)) {
        expect(text.slice(start)).not.toMatch(/^\s/);
        expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{N}][\p{L}\p{N}]/u);
      }
    }),
  );
});

test('a clause of fewer than three words is a whole sentence', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const ends = [...sentenceStarts(text), text.length];
      const starts = clauseStarts(text);
      for (const [place, start] of starts.entries()) {
        const end = starts[place + 1] ?? text.length;
        if (wordStarts(text.slice(start, end)).length < 3) expect(ends).toEqual(expect.arrayContaining([start, end]));
      }
    }),
  );
});
