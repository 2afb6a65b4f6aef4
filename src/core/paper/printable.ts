import type { CheckForm } from '../checks/plan.ts';
import type { Exercise } from '../exercises/types.ts';
import type { Package } from '../package/types.ts';

/** The sheets that each has. */
export const SHEETS = ['worksheet', 'key', 'tally'] as const;

/** A lesson or a check as sheets of paper. */
export interface Printable {
  /** A lesson’s slug, or `check-a`: what its sheets are called in addresses. */
  readonly slug: string;
  /** Of a lesson; a check’s are interface strings. */
  readonly lesson: { readonly title: string; readonly objective: string } | null;
  readonly check: CheckForm | null;
  /** The story that it is about, which is the first of `stories`. */
  readonly article: Package;
  /** Every story that its exercises are about. */
  readonly stories: readonly Package[];
  /** In the order of the lesson; of a check the board, then the pairs. */
  readonly exercises: readonly Exercise[];
}
