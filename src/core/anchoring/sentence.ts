/** A stretch of one paragraph: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence may end: marks, then closing quotation marks or brackets, then a space. */
const STOP = /[.!?…]+[’”'")\]]*\s+/gu;
/** A full stop after these ends no sentence: titles, single letters (“U.S.”, “J. Smith”), numbering. */
const NO_STOP = /(?:^|[\s(‘“'"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|No|vs|etc|(?:\p{L}\.)*\p{L})\.\s*$/u;

/** Offsets at which the sentences of a paragraph begin; the first is 0. */
export function sentenceStarts(paragraph: string): readonly number[] {
  const found = [0];
  for (const match of paragraph.matchAll(STOP)) {
    const next = match.index + match[0].length;
    const goesOn = /^[‘“'"([]*\p{Ll}/u.test(paragraph.slice(next));
    if (next < paragraph.length && !goesOn && !NO_STOP.test(paragraph.slice(0, next))) found.push(next);
  }
  return found;
}

/**
 * The bounds of the sentence, or sentences, that a stretch of a paragraph touches.
 * Sentences are cut at `.`, `!`, `?` and `…` before anything but a small letter; “U.S.”, “Mr.” and initials do not cut.
 *
 * @returns a span that holds the given one, without the space after the last sentence.
 */
export function sentenceAround(paragraph: string, span: Span): Span {
  const begins = sentenceStarts(paragraph);
  const start = begins.findLast((at) => at <= span.start) ?? 0;
  const next = begins.find((at) => at >= span.end && at > span.start) ?? paragraph.length;
  return { start, end: Math.max(span.end, start + paragraph.slice(start, next).trimEnd().length) };
}
