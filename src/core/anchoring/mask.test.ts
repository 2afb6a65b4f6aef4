import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mask, type MaskedPiece, maskedText, maskNames } from './mask.ts';

const masks: readonly Mask[] = [
  { mask: 'Person A', forms: ['Lind', 'Mara Lind', 'the harbour-master Mara Lind'] },
  { mask: 'Country B', forms: ['Norland', 'Norlandic', 'the U.N.'] },
  { mask: 'Firm F', forms: ['Lind & Sons'] },
];
const masked = (text: string, with_: readonly Mask[] = masks) => maskedText(maskNames(text, with_));

describe('in place of a name stands its mask', () => {
  test.each([
    ['Mara Lind said so.', 'Person A said so.'],
    ['Then the harbour-master Mara Lind said so.', 'Then Person A said so.'],
    ['Lind, and Lind again', 'Person A, and Person A again'],
    ['The Norlandic ship left Norland', 'The Country B ship left Country B'],
    ['the U.N. said', 'Country B said'],
  ])('%s → %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test('of several forms the longest, also where a shorter one of another mask begins the same', () => {
    expect(masked('Lind & Sons paid Lind')).toBe('Firm F paid Person A');
  });

  test('only where it is a whole word', () => {
    expect(masked('Linden trees grow in Blind Alley')).toBe('Linden trees grow in Blind Alley');
    expect(masked('a Norland-flagged ship (Norland)')).toBe('a Country B-flagged ship (Country B)');
  });

  test('and a possessive keeps its ending, whichever apostrophe it has', () => {
    expect(masked("Lind’s boat, Lind's oars")).toBe("Person A’s boat, Person A's oars");
  });
});

describe('a stretch of a text', () => {
  const text = 'Yesterday Mara Lind said that Norland was far.';

  test('is cut out, masked', () => {
    const start = text.indexOf('said');
    expect(maskedText(maskNames(text, masks, { start, end: text.indexOf(' was') }))).toBe('said that Country B');
  });

  test('shows no part of a name that reaches into it', () => {
    const start = text.indexOf('Lind');
    expect(maskNames(text, masks, { start, end: text.indexOf('land') })).toEqual([
      { mask: 'Person A' },
      ' said that ',
      { mask: 'Country B' },
    ]);
  });
});

/** Texts in which names stand beside each other and beside other words; no mask has a letter of a name. */
const WORDS = ['ab', 'abc', 'b', 'bc', 'ab bc', 'xx', 'y', ' ', ' ', '’s', '-', '.'];
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((parts) => parts.join(''));
const someMasks = fc
  .uniqueArray(fc.constantFrom('ab', 'abc', 'b', 'bc', 'ab bc', 'b.'), { minLength: 1 })
  .map((forms): readonly Mask[] => forms.map((form, n) => ({ mask: `[${n}]`, forms: [form] })));
const kept = (pieces: readonly MaskedPiece[]) => pieces.filter((piece) => typeof piece === 'string');
const WORD = /[\p{L}\p{N}]/u;
const standsIn = (text: string, form: string) =>
  [...text].some((_, at) => {
    const whole = !WORD.test(text.charAt(at - 1)) || !WORD.test(form.charAt(0));
    const end = at + form.length;
    return text.startsWith(form, at) && whole && (!WORD.test(text.charAt(end)) || !WORD.test(form.slice(-1)));
  });

describe('for any text and masks', () => {
  test('no form is left standing', () => {
    fc.assert(
      fc.property(texts, someMasks, (text, any) => {
        const rest = masked(text, any);
        for (const form of any.flatMap(({ forms }) => forms))
          expect(standsIn(rest, form), `${form} in ${rest}`).toBe(false);
      }),
    );
  });

  test('nothing but names is lost: what stays is in the text, in order', () => {
    fc.assert(
      fc.property(texts, someMasks, (text, any) => {
        let at = 0;
        for (const words of kept(maskNames(text, any))) {
          expect(text.indexOf(words, at)).toBeGreaterThanOrEqual(at);
          at = text.indexOf(words, at) + words.length;
        }
        const names = maskNames(text, any).flatMap((piece) =>
          typeof piece === 'string' ? piece : (any.find(({ mask }) => mask === piece.mask)?.forms ?? []),
        );
        expect(names.join('')).toBe(text);
      }),
    );
  });

  test('masking twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, someMasks, (text, any) => {
        expect(masked(masked(text, any), any)).toBe(masked(text, any));
      }),
    );
  });

  test('it does not matter in which order the masks are written, where forms differ in length', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const three: readonly Mask[] = [
          { mask: '[1]', forms: ['b'] },
          { mask: '[2]', forms: ['bc'] },
          { mask: '[3]', forms: ['ab bc'] },
        ];
        expect(masked(text, three.toReversed())).toBe(masked(text, three));
      }),
    );
  });

  test('any strings at all give pieces, never a throw, and without masks the text itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, forms) => {
        expect(maskedText(maskNames(text, []))).toBe(text);
        expect(Array.isArray(maskNames(text, [{ mask: 'M', forms }]))).toBe(true);
      }),
    );
  });
});
