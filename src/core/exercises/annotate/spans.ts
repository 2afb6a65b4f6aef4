import type { Anchor } from '../../anchoring/types.ts';
import { VERDICTS } from '../../codebook/values.ts';
import type { Clauses, Judged } from './types.ts';

/** A marked passage and what it is judged as. */
export interface Span extends Anchor {
  readonly verdict: Judged;
}

const SPAN = /^(\d{1,4}),(\d{1,6}),(\d{1,6}),([a-z-]+)$/;
const JUDGED: readonly Judged[] = [...VERDICTS, '-'];

/** A span as it is kept: “13,0,54,sourced-accusation”. */
export function writeSpan({ paragraph, start, end, verdict }: Span): string {
  return `${paragraph},${start},${end},${verdict}`;
}

/** Reads a span; null where it is none, or an empty one. */
export function readSpan(text: string): Span | null {
  const [, paragraph, start, end, word] = SPAN.exec(text) ?? [];
  const verdict = JUDGED.find((name) => name === word);
  if (verdict === undefined || Number(start) >= Number(end)) return null;
  return { paragraph: Number(paragraph), start: Number(start), end: Number(end), verdict };
}

/** A run of neighbouring clauses of one paragraph, by number from 0, both ends in it, and what it is judged as. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly verdict: Judged;
}

/** The offset behind the last word, or mark, of a clause. */
function endOf({ text, starts }: Clauses, clause: number): number {
  const next = starts[clause + 1] ?? text.length;
  return text.slice(0, next).trimEnd().length;
}

/** The span of a run. The space after its last clause is no part of it. */
export function spanOf(clauses: Clauses, { from, to, verdict }: Run): Span {
  return { paragraph: clauses.paragraph, start: clauses.starts[from] ?? 0, end: endOf(clauses, to), verdict };
}

/**
 * The runs of one paragraph that spans stand for. Should the clauses have been cut otherwise since, a clause counts as marked
 * where at least half of it was. Spans of other paragraphs are passed over, and of two that meet the first one stays.
 */
export function runsOf(clauses: Clauses, spans: readonly Span[]): readonly Run[] {
  const marks = clauses.starts.map((start, clause) => {
    const half = (endOf(clauses, clause) - start) / 2;
    return spans.find(({ paragraph, ...span }) => {
      const shared = Math.min(span.end, endOf(clauses, clause)) - Math.max(span.start, start);
      return paragraph === clauses.paragraph && shared > 0 && shared >= half;
    });
  });
  return marks.flatMap((span, from) => {
    if (!span || span === marks[from - 1]) return [];
    const after = marks.findIndex((other, at) => at > from && other !== span);
    return { from, to: (after < 0 ? marks.length : after) - 1, verdict: span.verdict };
  });
}
