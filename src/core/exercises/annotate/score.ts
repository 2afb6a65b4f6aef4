import { entry, member, NOTHING_CHOSEN, words } from '../reading.ts';
import type { Score } from '../types.ts';
import { readSpan, type Span, writeSpan } from './spans.ts';
import type { AnnotateKey, AnnotateResponse } from './types.ts';

/** The spans of a response, in the order in which they were kept; what is none, or in a paragraph that the key does not have, is passed over. */
export function spansIn(key: AnnotateKey, response: unknown): readonly Span[] {
  return (words(member(response, 'spans')) ?? []).flatMap((text) => {
    const span = readSpan(text);
    return span && entry(key.words, String(span.paragraph)) !== undefined ? [span] : [];
  });
}

/**
 * Any mark makes an answer, and every answer is `noted`: what was found and how it was judged are two counts, never one mark
 * (see `layOver` in overlay.ts). A draft is no answer yet, whatever is in it.
 */
export function scoreAnnotate(key: AnnotateKey, response: unknown): Score {
  if (spansIn(key, response).length === 0) return NOTHING_CHOSEN;
  if (member(response, 'draft') === true) return { state: 'not-ready', missing: 'part-missing' };
  return { state: 'scored', outcome: 'noted', feedback: [], light: [] };
}

/** The answer of the key: every claim, judged as the key does. */
export function answerAnnotate({ claims }: AnnotateKey): AnnotateResponse {
  return { type: 'annotate', spans: claims.map(({ at, verdict }) => writeSpan({ ...at, verdict })) };
}
