import type { Span } from './sentence.ts';

/** A stretch of a paragraph with a name. */
export interface Mark extends Span {
  readonly id: string;
}

/** A piece of a paragraph and the ids of all marks that cover it, in the order in which they were given. */
export interface Segment {
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * Cuts a paragraph at the ends of all marks, so that marks may overlap.
 * Put together again, the pieces are the paragraph. Marks beyond its ends are cut off; empty ones are left out.
 */
export function segments(paragraph: string, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(paragraph.length, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const cuts = new Set([0, paragraph.length, ...inside.flatMap((mark) => [mark.start, mark.end])]);
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? paragraph.length;
    const ids = inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.id);
    return { text: paragraph.slice(start, end), ids };
  });
}
