import { type Span, sentenceAround } from './sentence.ts';

/** The ends at which a quote breaks off inside a sentence, with a space between them. */
export type Cut = 'start' | 'end' | 'start end';

const WORD = /[\p{L}\p{N}]/u;

/**
 * At which ends a quote breaks off inside a sentence. Quotation marks and full stops that it leaves out do not count.
 *
 * @returns null where it is made of whole sentences.
 */
export function cutOf(paragraph: string, span: Span): Cut | null {
  const whole = sentenceAround(paragraph, span);
  const start = WORD.test(paragraph.slice(whole.start, span.start));
  const end = WORD.test(paragraph.slice(span.end, whole.end));
  if (start) return end ? 'start end' : 'start';
  return end ? 'end' : null;
}
