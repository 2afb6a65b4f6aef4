/** The X-ray as shapes with coordinates: what the two pictures draw, and nothing about how it looks. */
import type { Attribution, Kind, Strength } from '../codebook/values.ts';
import type { Package } from '../package/types.ts';

/** What the picture is made of. A whole package fits; tests need less. */
export type Pictured = Pick<Package, 'paragraphs' | 'claims' | 'conflicts'>;

/** A place in the picture, in its own units: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle; `x`, `y` is its upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One claim. */
export interface Bar {
  /** The claim's id. */
  readonly claim: string;
  readonly paragraph: number;
  readonly attribution: Attribution;
  readonly kind: Kind;
  /** Careful readers differ about it. */
  readonly arguable: boolean;
  /** What is drawn. */
  readonly box: Box;
  /** What can be pressed: never smaller than the drawn bar, and it never overlaps another one. */
  readonly hit: Box;
}

/** One conflict, from the claim that comes first in the story to the one that comes later. */
export interface Arc {
  /** The conflict's id. */
  readonly conflict: string;
  readonly strength: Strength;
  /** Ids of the two claims, in reading order. */
  readonly from: string;
  readonly to: string;
  /** Where the line leaves the first bar and where it reaches the second. */
  readonly start: Point;
  readonly end: Point;
  /** The point farthest from the bars, where the sign of a contradiction stands. */
  readonly apex: Point;
  /** The whole line as an SVG path, from `start` to `end`. */
  readonly path: string;
}

/** A paragraph along the base of its bars. */
export interface ParagraphMark {
  readonly paragraph: number;
  /** The base line under the paragraph's bars; of width 0 where the paragraph has none. */
  readonly from: Point;
  readonly width: number;
  /** Where its number is written; null where there is no room for one. */
  readonly label: Point | null;
}

/** A finished layout. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** In reading order, one for each claim. */
  readonly bars: readonly Bar[];
  /** Weakest first, so that the strongest are drawn on top. */
  readonly arcs: readonly Arc[];
  readonly marks: readonly ParagraphMark[];
}
