import { occurrences } from '../anchoring/find.ts';
import { type Span, sentenceAround } from '../anchoring/sentence.ts';
import type { Anchor } from '../anchoring/types.ts';

/** The sentence, or sentences, in which a quote stands. */
export function sentenceOf(
  paragraphs: readonly string[],
  quote: Anchor,
): { readonly span: Span; readonly text: string } {
  const paragraph = paragraphs[quote.paragraph] ?? '';
  const span = sentenceAround(paragraph, quote);
  return { span, text: paragraph.slice(span.start, span.end) };
}

/**
 * Where the cue of a claim stands: in the quote, else in its sentence, nearest to the quote.
 *
 * @returns null where it is in neither.
 */
export function findCue(paragraphs: readonly string[], quote: Anchor, cue: string): Anchor | null {
  const { span, text } = sentenceOf(paragraphs, quote);
  /** Letters between the cue and the quote; less than 0 inside it. */
  const distance = ({ start, end }: Anchor): number =>
    start >= quote.start && end <= quote.end ? -1 : Math.max(quote.start - end, start - quote.end, 0);
  const [nearest] = occurrences(text, cue)
    .map((at) => span.start + at)
    .map((start) => ({ paragraph: quote.paragraph, start, end: start + cue.length }))
    .sort((one, other) => distance(one) - distance(other));
  return nearest ?? null;
}
