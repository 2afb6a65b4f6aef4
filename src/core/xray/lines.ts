/** The picture for phones and paper: a line for each paragraph, from top to bottom, arcs at the side. */
import { arcsBetween, type Route } from './arcs.ts';
import { barOf, middle } from './bars.ts';
import { byParagraph } from './order.ts';
import { short } from './rounding.ts';
import type { Bar, ParagraphMark, Picture, Pictured, Point } from './types.ts';

/** As wide as the text of a page on a phone of 360 px. */
const WIDTH = 328;
/** For the paragraph's number. */
const MARGIN = 34;
/** Wide enough for a finger (24 px) even where the picture is shrunk to a screen of 320 px. */
const SLOT = 28;
const BREADTH = 20;
/** Claims in a line; a paragraph with more goes on below. */
const IN_LINE = 6;
const LINE = 34;
const TALLEST = 22;
/** The base line stands so far under the top of its line: above it room for the arguable mark, below it for leaders. */
const BASE = 28;
/** Leaders run so far under the base line. */
const UNDER = 5;
const TOP = 4;
const SIDE = MARGIN + IN_LINE * SLOT + 4;
const WIDEST_ARC = WIDTH - SIDE - 12;
const NARROWEST_ARC = 9;

/**
 * Lays the claims out paragraph by paragraph, 328 units wide. Paragraphs without claims have no line.
 *
 * @throws where a conflict names a claim that is not there.
 */
export function lines({ claims, conflicts }: Pictured): Picture {
  const bars: Bar[] = [];
  const marks: ParagraphMark[] = [];
  let line = 0;
  for (const [paragraph, own] of byParagraph(claims)) {
    for (let at = 0; at < own.length; at += IN_LINE) {
      const top = TOP + line * LINE;
      const floor = top + BASE;
      const inLine = own.slice(at, at + IN_LINE);
      inLine.forEach((claim, column) => {
        const slot = { x: MARGIN + column * SLOT, y: top, width: SLOT, height: LINE };
        bars.push(barOf(claim, slot, floor, TALLEST, BREADTH));
      });
      marks.push({
        paragraph,
        from: { x: MARGIN, y: floor },
        width: inLine.length * SLOT,
        label: at === 0 ? { x: MARGIN - 8, y: floor } : null,
      });
      line += 1;
    }
  }
  return { width: WIDTH, height: TOP + line * LINE + TOP, bars, arcs: arcsBetween(bars, conflicts, beside), marks };
}

/** A leader under the line out to the side, and half an ellipse down to the other leader. */
const beside: Route = {
  distance: (from, to) => under(to) - under(from),
  draw: (from, to, share) => {
    const start = { x: middle(from), y: under(from) };
    const end = { x: middle(to), y: under(to) };
    const down = short((end.y - start.y) / 2);
    if (down === 0) return dip(start, end);
    const out = short(NARROWEST_ARC + (WIDEST_ARC - NARROWEST_ARC) * share);
    return {
      start,
      end,
      apex: { x: SIDE + out, y: short(start.y + down) },
      path: `M${start.x} ${start.y}H${SIDE}A${out} ${down} 0 0 1 ${SIDE} ${end.y}H${end.x}`,
    };
  },
};

/** Two claims of one line: a shallow curve under the bars between them. */
function dip(start: Point, end: Point): ReturnType<Route['draw']> {
  const x = short((start.x + end.x) / 2);
  const y = short(start.y + 4);
  return { start, end, apex: { x, y }, path: `M${start.x} ${start.y}Q${x} ${short(start.y + 8)} ${end.x} ${end.y}` };
}

const under = (bar: Bar): number => short(bar.box.y + bar.box.height + UNDER);
