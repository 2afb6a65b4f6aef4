import type { Package } from '../../core/package/types.ts';
import { breakLines } from '../../core/paper/lines.ts';

/** Characters a line: in a serif of 10 points that leaves a third of a page for pupils' notes. */
const MOST = 76;

/** A paragraph of the extract in lines. */
interface SetParagraph {
  /** Its number in the story. */
  readonly number: number;
  /** `n` counts through the whole extract, from 1. */
  readonly lines: readonly { readonly n: number; readonly text: string }[];
}

/**
 * The passage of a story for a first reading, in lines that are the same on every sheet.
 *
 * @throws where the package has none
 */
export function extractLines({ slug, info, paragraphs }: Package): readonly SetParagraph[] {
  if (!info.extract) throw new Error(`${slug} has no extract.`);
  const [from, to] = info.extract;
  let n = 0;
  return paragraphs.slice(from, to + 1).map((text, at) => ({
    number: from + at,
    lines: breakLines(text, MOST).map(({ start, end }) => ({ n: ++n, text: text.slice(start, end).trimEnd() })),
  }));
}

/**
 * The line of the extract on which some words begin.
 *
 * @throws where they are not in it, or more than once
 */
export function lineOf(article: Package, words: string): number {
  const starts = extractLines(article).flatMap(({ lines }) => {
    const text = lines.map((line) => line.text).join(' ');
    const at = text.indexOf(words);
    if (at < 0) return [];
    if (text.includes(words, at + 1)) throw new Error(`“${words}” is more than once in the extract.`);
    let end = 0;
    const line = lines.find((one) => {
      end += one.text.length + 1;
      return at < end;
    });
    return line ? [line.n] : [];
  });
  const [line] = starts;
  if (line === undefined || starts.length > 1) throw new Error(`“${words}” is ${starts.length} times in the extract.`);
  return line;
}
