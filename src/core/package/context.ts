import type { Mask } from '../anchoring/mask.ts';
import type { Anchor, Told } from '../anchoring/types.ts';
import type { Place, Quoted } from '../exercises/types.ts';
import type { Claim, Conflict } from './types.ts';

/** What building an exercise may ask of its package. Only used after every rule has passed. */
export interface BuildContext {
  readonly slug: string;
  readonly paragraphs: readonly string[];
  readonly claims: readonly Claim[];
  /** The names of the story, and what stands in their place in the blind pass. */
  readonly masks: readonly Mask[];
  /** The claim with an id that a rule has found to be known. */
  claim(id: string): Claim;
  /** Where a claim stands; null where there is none. */
  anchorOf(id: string): Anchor | null;
  /** The conflict between two claims, whichever comes first. */
  between(one: string, other: string): Conflict | null;
  /** Ties “…” to the story, looking in these passages first. */
  tell(text: string, near: readonly Anchor[]): Told;
  place(at: Anchor): Place;
  quoted(at: Anchor): Quoted;
  /** For what a rule has ruled out: a bug of ours, never a problem of an author. */
  impossible(what: string): never;
}
