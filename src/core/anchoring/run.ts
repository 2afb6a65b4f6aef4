import { occurrences } from './find.ts';
import type { Span } from './sentence.ts';
import type { Anchor } from './types.ts';

/** Phrases that follow one another in a story, with nothing but spaces between them. */
export interface Run {
  readonly at: Anchor;
  /** One for each phrase, in the same paragraph. */
  readonly phrases: readonly Span[];
}

/** The phrases as they follow from a place, or the number of the first one that does not. */
function follow(text: string, start: number, phrases: readonly string[]): readonly Span[] | number {
  const spans: Span[] = [];
  let at = start;
  for (const [index, phrase] of phrases.entries()) {
    while (index > 0 && /\s/.test(text.charAt(at))) at++;
    if (phrase === '' || !text.startsWith(phrase, at)) return index;
    spans.push({ start: at, end: at + phrase.length });
    at += phrase.length;
  }
  return spans;
}

/**
 * Finds phrases that together are one run of one paragraph’s words.
 *
 * @returns every such run, and the number (from 0) of the phrase at which the best attempt breaks off; that is
 *   `phrases.length` where a run was found.
 */
export function findRuns(
  paragraphs: readonly string[],
  phrases: readonly string[],
): { readonly runs: readonly Run[]; readonly breaksAt: number } {
  const runs: Run[] = [];
  let breaksAt = 0;
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const start of occurrences(text, phrases[0] ?? '')) {
      const spans = follow(text, start, phrases);
      if (typeof spans === 'number') breaksAt = Math.max(breaksAt, spans);
      else {
        breaksAt = phrases.length;
        runs.push({ at: { paragraph, start, end: spans.at(-1)?.end ?? start }, phrases: spans });
      }
    }
  }
  return { runs, breaksAt };
}
