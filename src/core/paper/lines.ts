/** Lines of a story, set at build: so that “line 12” is the same on every sheet and in the key, whatever the paper and the typeface. */
import type { Anchor } from '../anchoring/types.ts';

/** Characters a line may have: what two columns of A4 or Letter hold in any common book face at 9.5 points. */
export const LINE_LENGTH = 44;

/** One line of a story. Offsets are UTF-16, into the paragraph, `end` exclusive. */
export interface Line {
  /** From 1, through the whole story. The headline is not counted. */
  readonly n: number;
  readonly paragraph: number;
  readonly start: number;
  /** With the space that it ends in: put together, the lines of a paragraph are the paragraph. */
  readonly end: number;
}

/** A stretch of a paragraph; see `Line`. */
type Stretch = Pick<Line, 'start' | 'end'>;

/**
 * Breaks a text at its spaces into lines that are as long as they may be.
 *
 * @param limit characters, spaces at a line’s end not counted; at least 1. A longer word has a line to itself.
 */
export function breakLines(text: string, limit: number): readonly Stretch[] {
  const lines: { start: number; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(/\s*\S+\s*|\s+/g)) {
    const open = lines.at(-1);
    if (open && index + word.trimEnd().length - open.start <= limit) open.end = index + word.length;
    else lines.push({ start: index, end: index + word.length });
  }
  return lines;
}

/**
 * Every line of a story.
 *
 * @param paragraphs of the story, the headline first
 */
export function linesOf(paragraphs: readonly string[], limit = LINE_LENGTH): readonly Line[] {
  let n = 0;
  return paragraphs.flatMap((text, paragraph) =>
    paragraph === 0 ? [] : breakLines(text, limit).map((stretch) => ({ n: ++n, paragraph, ...stretch })),
  );
}

/** The first and the last line that words stand on; null in the headline, and where the story has no such place. */
export function linesAt(lines: readonly Line[], at: Anchor): { readonly from: number; readonly to: number } | null {
  const on = lines.filter(
    ({ paragraph, start, end }) => paragraph === at.paragraph && start < at.end && end > at.start,
  );
  const [first, last] = [on[0], on.at(-1)];
  return first && last ? { from: first.n, to: last.n } : null;
}
