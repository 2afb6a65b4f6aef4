import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt } from './story.ts';
import { tell } from './tell.ts';

const paragraphs = ['Crane falls', 'The crane fell, she said. The bell rang, she said.', 'The bell rang twice.'];
const context = { article: 'harbour', paragraphs, near: [{ paragraph: 1, start: 26, end: 39 }] };
/** Where the first quoted words of a text were found. */
const place = (text: string, near = context.near) => {
  const part = tell(text, { ...context, near }).told.find((one) => typeof one !== 'string');
  return typeof part === 'object' ? part.at : null;
};

describe('telling', () => {
  test('the words are cut out, the ¶ before them stays', () => {
    expect(tell('See ¶2, “bell rang”. Who says so?', context)).toEqual({
      told: [
        'See ¶2, ',
        { words: 'bell rang', article: 'harbour', at: { paragraph: 2, start: 4, end: 13 } },
        '. Who says so?',
      ],
      problems: [],
    });
  });
  test('without a ¶ the claim’s own quote comes first', () => {
    expect(place('“bell rang”')).toEqual({ paragraph: 1, start: 30, end: 39 });
  });
  test('then its paragraph', () => {
    expect(place('“she said”')).toEqual({ paragraph: 1, start: 16, end: 24 });
  });
  test('then the whole story, where they must stand once', () => {
    expect(place('“twice”')).toEqual({ paragraph: 2, start: 14, end: 19 });
    expect(tell('“bell rang”', { ...context, near: [] }).problems).toEqual([
      {
        kind: 'many',
        index: 0,
        words: 'bell rang',
        places: [
          { paragraph: 1, start: 30, end: 39 },
          { paragraph: 2, start: 4, end: 13 },
        ],
      },
    ]);
  });
  test('words that the named paragraph does not have are refused, and it says where they stand', () => {
    expect(tell('¶1 “twice”', context).problems).toEqual([
      { kind: 'elsewhere', index: 3, words: 'twice', paragraph: 1, places: [{ paragraph: 2, start: 14, end: 19 }] },
    ]);
  });
  test('words that stand nowhere are refused and stay in the text', () => {
    expect(tell('He “bellows” here', context)).toEqual({
      told: ['He “bellows” here'],
      problems: [{ kind: 'missing', index: 3, words: 'bellows' }],
    });
  });
  test('a mark without its partner is refused', () => {
    expect(tell('a “bell', context).problems).toEqual([{ kind: 'unclosed', index: 2, words: '“bell' }]);
    expect(tell('a bell”', context).problems).toEqual([{ kind: 'unopened', index: 6, words: '”' }]);
  });
  test('a line break in the words counts as a space', () => {
    expect(place('“bell\n  rang”')).toEqual({ paragraph: 1, start: 30, end: 39 });
  });
});

test('property: any text gives a telling that reads the same and holds only words of the story', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('“', '”', '¶1 ', '“bell rang”', '¶2 “bell”', 'said'));
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const { told } = tell(text, context);
        const flat = (value: string) => value.replace(/\s+/g, ' ');
        const read = told.map((part) => (typeof part === 'string' ? part : `“${part.words}”`)).join('');
        expect(flat(read)).toBe(flat(text));
        for (const part of told) if (typeof part !== 'string') expect(textAt(paragraphs, part.at)).toBe(part.words);
      },
    ),
  );
});
