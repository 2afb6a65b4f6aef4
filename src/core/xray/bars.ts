import type { Kind } from '../codebook/values.ts';
import type { Claim } from '../package/types.ts';
import { short } from './rounding.ts';
import type { Bar, Box } from './types.ts';

/** How tall a bar is, as a part of the tallest: an accusation stands out, colour stays low. */
const SHARE: Readonly<Record<Kind, number>> = { accusation: 1, checkable: 0.6, colour: 0.28 };

/**
 * The bar of one claim, standing on the floor of its slot.
 *
 * @param slot the claim's own space: it can be pressed all over, and the bar stands in its middle
 * @param floor y of the base line
 * @param tallest height of an accusation's bar
 * @param breadth width of the drawn bar, at most the slot's
 */
export function barOf(claim: Claim, slot: Box, floor: number, tallest: number, breadth: number): Bar {
  const height = tallest * SHARE[claim.kind];
  return {
    claim: claim.id,
    paragraph: claim.at.paragraph,
    attribution: claim.attribution,
    kind: claim.kind,
    arguable: claim.readings.length > 0,
    box: {
      x: short(slot.x + (slot.width - breadth) / 2),
      y: short(floor - height),
      width: short(breadth),
      height: short(height),
    },
    hit: { x: short(slot.x), y: short(slot.y), width: short(slot.width), height: short(slot.height) },
  };
}

/** x of the middle of a bar. */
export const middle = (bar: Bar): number => short(bar.box.x + bar.box.width / 2);
