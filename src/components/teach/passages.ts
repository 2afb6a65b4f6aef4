import type { Exercise, Quoted } from '../../core/exercises/types.ts';
import type { Claim, Conflict, Package } from '../../core/package/types.ts';

type Ask = Exercise['items'][number]['ask'];

/** Where asks of the various types keep the passages that they are about. */
const PARTS = ['quoted', 'claim', 'beside', 'a', 'b'] as const;

const isQuoted = (part: unknown): part is Quoted =>
  typeof part === 'object' && part !== null && 'text' in part && 'at' in part && 'article' in part;

/** The passages that an item asks about, in reading order. A whole story or extract is not among them. */
export function passagesOf(ask: Ask): readonly Quoted[] {
  if ('form' in ask && ask.form === 'survey') return [];
  const parts = new Map<string, unknown>(Object.entries(ask));
  return PARTS.map((name) => parts.get(name)).filter(isQuoted);
}

/** The claim of a package that is just this passage; undefined where it is none, or only part of one. */
export const claimAt = ({ claims }: Package, { at }: Quoted): Claim | undefined =>
  claims.find((claim) => claim.at.paragraph === at.paragraph && claim.at.start === at.start && claim.at.end === at.end);

/** The conflict between two claims of a package, whichever comes first. */
export const conflictOf = ({ conflicts }: Package, one: string, other: string): Conflict | undefined =>
  conflicts.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
