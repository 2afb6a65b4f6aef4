/** Finding words in a story on the page, and lighting them up. */

/** Where words stand: a paragraph and two offsets into it, `end` exclusive. */
export interface Spot {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Reads `15,10,20`; undefined where it is anything else. */
export function readSpot(text: string | undefined): Spot | undefined {
  const match = /^(\d+),(\d+),(\d+)$/.exec(text ?? '');
  if (!match) return undefined;
  return { paragraph: Number(match[1]), start: Number(match[2]), end: Number(match[3]) };
}

/**
 * The paragraph on the page. A story may be there in several places, and in part: the panel goes first, then what is first.
 */
export function paragraphOf(article: string, paragraph: number): HTMLElement | null {
  const inStory = `[data-story="${CSS.escape(article)}"] [data-p="${paragraph}"]`;
  return document.querySelector(`#story-panel ${inStory}`) ?? document.querySelector(inStory);
}

/** The words as a range, whatever elements stand around parts of them; null where the paragraph is too short. */
export function rangeOf(paragraph: Node, start: number, end: number): Range | null {
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let before = 0;
  let begun = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const after = before + (node.nodeValue?.length ?? 0);
    if (!begun && start < after) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= after) {
      range.setEnd(node, end - before);
      return range;
    }
    before = after;
  }
  return null;
}

/**
 * Lights up words and puts out what was lit before: exactly the words where the browser knows highlights, else their paragraph.
 *
 * @returns the first of them, with its paragraph; null where none is on the page.
 */
export function lightUp(
  article: string,
  spots: readonly Spot[],
): { paragraph: HTMLElement; range: Range | null } | null {
  const found = spots.flatMap((spot) => {
    const paragraph = paragraphOf(article, spot.paragraph);
    return paragraph ? [{ paragraph, range: rangeOf(paragraph, spot.start, spot.end) }] : [];
  });
  if ('highlights' in CSS) {
    CSS.highlights.set('lit', new Highlight(...found.flatMap(({ range }) => range ?? [])));
  } else {
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
    for (const { paragraph } of found) paragraph.classList.add('lit');
  }
  return found[0] ?? null;
}
