import { STRENGTHS } from '../codebook/values.ts';
import type { Conflict } from '../package/types.ts';
import type { Arc, Bar } from './types.ts';

/** How arcs run in one layout. */
export interface Route {
  /** How far apart two bars are, in units of the picture. */
  readonly distance: (from: Bar, to: Bar) => number;
  /** The line from a bar to a later one; `share` is their distance as a part of the longest there is, from 0 to 1. */
  readonly draw: (from: Bar, to: Bar, share: number) => Pick<Arc, 'start' | 'end' | 'apex' | 'path'>;
}

/**
 * An arc for each conflict, weakest first so that the strongest are drawn on top.
 *
 * @param bars in reading order
 * @throws where a conflict names a claim that has no bar; a checked package has none such.
 */
export function arcsBetween(bars: readonly Bar[], conflicts: readonly Conflict[], route: Route): Arc[] {
  const place = new Map(bars.map((bar, at) => [bar.claim, { bar, at }]));
  const find = (id: string) => {
    const found = place.get(id);
    if (!found) throw new RangeError(`No bar for the claim "${id}".`);
    return found;
  };
  const pairs = conflicts.map(({ id, a, b, strength }) => {
    const ends = [find(a), find(b)] as const;
    const [from, to] = ends[0].at <= ends[1].at ? ends : ([ends[1], ends[0]] as const);
    return { conflict: id, strength, from: from.bar, to: to.bar, distance: route.distance(from.bar, to.bar) };
  });
  const longest = Math.max(1, ...pairs.map(({ distance }) => distance));
  return pairs
    .map(({ conflict, strength, from, to, distance }) => ({
      conflict,
      strength,
      from: from.claim,
      to: to.claim,
      ...route.draw(from, to, distance / longest),
    }))
    .sort((a, b) => STRENGTHS.indexOf(b.strength) - STRENGTHS.indexOf(a.strength));
}
