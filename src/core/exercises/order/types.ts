import type { Told } from '../../anchoring/types.ts';
import type { Place, Quoted } from '../types.ts';

export interface OrderAsk {
  /** What the first place means, and what the last one does. */
  readonly from: string;
  readonly to: string;
  /** Whether passages may share a place: so where the key has equals. */
  readonly share: boolean;
  /** As they are shown. */
  readonly passages: readonly { readonly id: string; readonly passage: Quoted }[];
}
export interface OrderKey {
  /** In the right order. */
  readonly passages: readonly {
    readonly id: string;
    /** The first place that it may have, from 1; equals have the same: 1, 2, 2, 4. */
    readonly rank: number;
    readonly why: Told;
  }[];
  /** What the order shows. */
  readonly why: Told;
  readonly light: readonly Place[];
}
export interface OrderResponse {
  readonly type: 'order';
  /** `<place> <claim>`, a place from 1: `2 sabotaged-talks`. In any order. */
  readonly places: readonly string[];
}
