import type { Cut } from '../../anchoring/cut.ts';
import type { MaskedPiece } from '../../anchoring/mask.ts';
import type { Told } from '../../anchoring/types.ts';
import type { BOARDS } from '../sort/types.ts';
import type { Place, Quoted } from '../types.ts';

/** A field of the board on which the claims are placed. */
export type BlindField = (typeof BOARDS)['board'][number];

/** A claim with masks in place of its names. It has no place: a link into the story would show them. */
export interface MaskedClaim {
  readonly pieces: readonly MaskedPiece[];
  readonly cut?: Cut;
}
/** Every claim comes twice: once in the round with the names hidden, once in the open round. */
export type BlindAsk =
  | { readonly round: 'hidden'; readonly claim: MaskedClaim }
  | { readonly round: 'open'; readonly claim: Quoted };

/** An item as its author wrote it: what both rounds of one claim have in common. */
export interface BlindPair {
  /** The author's id. The items are `<id>-hidden` and `<id>-open`. */
  readonly id: string;
  readonly revision: number;
  readonly paragraph: number;
}
/** Nothing is scored. In the open round the field of the key is shown after the answer, with its why. */
export interface BlindKey {
  readonly field: BlindField;
  /** Null in the hidden round, whose feedback says nothing. */
  readonly open: {
    readonly why: Told;
    /** Why careful readers differ; empty where they agree. */
    readonly readings: readonly Told[];
    readonly light: readonly Place[];
    readonly pair: BlindPair;
    /** In the last item: every claim of the exercise, for the summary. Else empty. */
    readonly all: readonly BlindPair[];
  } | null;
}
/** Which verdicts move is the learner's own: the attempts have the context `blind`, by which they are kept out of what is handed in. */
export interface BlindResponse {
  readonly type: 'blind';
  readonly field: string;
}
