import type { Anchor } from './types.ts';

/** Words to look for, with the words right before and after them where they stand more than once. */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
}

/** Where the words stand: at one place, nowhere, or at several. */
export type Found =
  | { readonly state: 'found'; readonly at: Anchor }
  | { readonly state: 'missing' }
  | { readonly state: 'many'; readonly places: readonly Anchor[] };

const WORD = /[\p{L}\p{N}]/u;
const isWord = (text: string, index: number): boolean => WORD.test(text.charAt(index));

/** Does an end of a run of words lie inside a longer word? */
function cutsWord(text: string, boundary: number): boolean {
  return isWord(text, boundary - 1) && isWord(text, boundary);
}

/**
 * Every place in a text where the words stand as whole words: “siphon” does not stand in “siphoned”.
 *
 * @returns offsets of the first letters, in order; places may overlap. Nothing is found for empty words.
 */
export function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + words.length)) found.push(at);
  }
  return found;
}

/** Every place in the story where the words stand, in reading order. */
export function places(paragraphs: readonly string[], words: string): readonly Anchor[] {
  return paragraphs.flatMap((text, paragraph) =>
    occurrences(text, words).map((start) => ({ paragraph, start, end: start + words.length })),
  );
}

/**
 * Anchors a quote: exact words, and where they stand more than once, the words right before (prefix) or after (suffix).
 * Spaces between the quote and its prefix or suffix do not count. Total: any input gives an answer.
 */
export function findQuote(paragraphs: readonly string[], selector: Selector): Found {
  const prefix = (selector.prefix ?? '').trim();
  const suffix = (selector.suffix ?? '').trim();
  const fitting = places(paragraphs, selector.exact).filter((at) => {
    const text = paragraphs[at.paragraph] ?? '';
    return text.slice(0, at.start).trimEnd().endsWith(prefix) && text.slice(at.end).trimStart().startsWith(suffix);
  });
  const [first, second] = fitting;
  if (!first) return { state: 'missing' };
  return second ? { state: 'many', places: fitting } : { state: 'found', at: first };
}
