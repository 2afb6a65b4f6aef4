/** A line of a text that is set once, so that “line 12” is the same on every sheet. */
export interface SetLine {
  /** Counted through the whole text, from 1. */
  readonly n: number;
  readonly text: string;
}
/** A paragraph in lines. */
export interface SetParagraph {
  /** Its number in the story. */
  readonly number: number;
  readonly lines: readonly SetLine[];
}

/**
 * Breaks paragraphs into lines at spaces, as full as they can be. Nothing is hyphenated, and no word or space is lost: the lines of a
 * paragraph, joined by spaces, are the paragraph.
 *
 * @param paragraphs in reading order
 * @param most characters a line, 1 or more; only a single word that is longer stands in a longer line
 */
export function setLines(
  paragraphs: readonly { readonly number: number; readonly text: string }[],
  most: number,
): readonly SetParagraph[] {
  let n = 0;
  return paragraphs.map(({ number, text }) => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return {
      number,
      lines: lines.map((line) => {
        n += 1;
        return { n, text: line };
      }),
    };
  });
}
