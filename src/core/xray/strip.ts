/** The picture for wide screens: all claims in one row from left to right, arcs above them. */
import { arcsBetween, type Route } from './arcs.ts';
import { barOf, middle } from './bars.ts';
import { byParagraph } from './order.ts';
import { short } from './rounding.ts';
import type { Bar, ParagraphMark, Picture, Pictured } from './types.ts';

const WIDTH = 1140;
const EDGE = 12;
/** Between the bars of two paragraphs. */
const BETWEEN = 3;
/** What a paragraph without claims takes: enough to show that something was passed over. */
const EMPTY = 3;
/** A slot is never wider, so that a short story's bars stay bars. */
const WIDEST_SLOT = 28;
const TALLEST = 128;
/** Above the tallest bar: for the arguable mark, and for the stems of the arcs. */
const HEADROOM = 16;
const HIGHEST_ARC = 232;
const LOWEST_ARC = 16;
/** Below the base line, for the paragraphs' numbers. */
const FOOT = 34;
/** A number needs this much room to the next one. */
const LABEL_ROOM = 34;
/** Numbers stand at these steps, like those on a ruler. */
const LABEL_STEP = 5;

/**
 * Lays the claims out in one row, 1140 units wide, or less where there are few.
 *
 * @throws where a conflict names a claim that is not there.
 */
export function strip({ paragraphs, claims, conflicts }: Pictured): Picture {
  const claimsOf = byParagraph(claims);
  const empty = paragraphs.length - claimsOf.size;
  const gaps = Math.max(0, paragraphs.length - 1) * BETWEEN + empty * EMPTY;
  const slot = Math.min(WIDEST_SLOT, (WIDTH - 2 * EDGE - gaps) / Math.max(1, claims.length));
  const breadth = slot * 0.82;
  const reach = claims.length * slot + gaps;
  const ceiling = short(HIGHEST_ARC + 12);
  const floor = ceiling + HEADROOM + TALLEST;

  const bars: Bar[] = [];
  const marks: ParagraphMark[] = [];
  let x = EDGE;
  let lastLabel = Number.NEGATIVE_INFINITY;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph += 1) {
    const own = claimsOf.get(paragraph) ?? [];
    const from = x;
    for (const claim of own) {
      const space = { x, y: ceiling, width: slot, height: floor - ceiling };
      bars.push(barOf(claim, space, floor, TALLEST, breadth));
      x += slot;
    }
    if (own.length === 0) x += EMPTY;
    const labelX = (from + x) / 2;
    const labelled = paragraph % LABEL_STEP === 0 && labelX - lastLabel >= LABEL_ROOM;
    if (labelled) lastLabel = labelX;
    marks.push({
      paragraph,
      from: { x: short(from), y: floor },
      width: own.length === 0 ? 0 : short(x - from),
      label: labelled ? { x: short(labelX), y: floor + FOOT - 10 } : null,
    });
    x += BETWEEN;
  }
  return {
    width: short(reach + 2 * EDGE),
    height: floor + FOOT,
    bars,
    arcs: arcsBetween(bars, conflicts, over(ceiling)),
    marks,
  };
}

/** A stem straight up from each bar, and half an ellipse between the stems: the farther apart, the higher. */
const over = (ceiling: number): Route => ({
  distance: (from, to) => middle(to) - middle(from),
  draw: (from, to, share) => {
    const start = { x: middle(from), y: short(from.box.y - clearance(from)) };
    const end = { x: middle(to), y: short(to.box.y - clearance(to)) };
    const across = short((end.x - start.x) / 2);
    const up = short(LOWEST_ARC + (HIGHEST_ARC - LOWEST_ARC) * share ** 0.75);
    return {
      start,
      end,
      apex: { x: short(start.x + across), y: short(ceiling - up) },
      path: `M${start.x} ${start.y}V${ceiling}A${across} ${up} 0 0 1 ${end.x} ${ceiling}V${end.y}`,
    };
  },
});

/** The line ends clear of the bar and of its arguable mark. */
const clearance = (bar: Bar): number => (bar.arguable ? 13 : 4);
