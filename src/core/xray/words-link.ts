import type { Anchor } from '../anchoring/types.ts';

/** Words of context beside a quote that stands more than once. */
const CONTEXT = 4;

/**
 * The end of a link to words of a story: the paragraph's id, then a text fragment by which browsers light up the very
 * words (https://wicg.github.io/scroll-to-text-fragment/). Browsers that know none stop at the paragraph.
 *
 * @param at where the words stand in `paragraphs`
 * @returns `#p15:~:text=…`, safe to put into an `href`
 */
export function wordsLink(paragraphs: readonly string[], at: Anchor): string {
  const text = paragraphs[at.paragraph] ?? '';
  const quote = text.slice(at.start, at.end);
  const parts = [encode(quote)];
  if (standsTwice(paragraphs, quote)) {
    const before = text.slice(0, at.start).trim().split(/\s+/).slice(-CONTEXT).join(' ');
    const after = text.slice(at.end).trim().split(/\s+/).slice(0, CONTEXT).join(' ');
    if (before) parts.unshift(`${encode(before)}-`);
    if (after) parts.push(`-${encode(after)}`);
  }
  return `#p${at.paragraph}:~:text=${parts.join(',')}`;
}

/** Browsers look for the words without regard to case. */
function standsTwice(paragraphs: readonly string[], quote: string): boolean {
  const all = paragraphs.join('\n').toLowerCase();
  const wanted = quote.toLowerCase();
  return all.indexOf(wanted) !== all.lastIndexOf(wanted);
}

/** A hyphen and a comma mean something in a text fragment; `encodeURIComponent` leaves the hyphen. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27');
