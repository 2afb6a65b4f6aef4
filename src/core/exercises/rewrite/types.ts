import type { Told } from '../../anchoring/types.ts';
import type { Place, Quoted } from '../types.ts';

export interface RewriteAsk {
  readonly stem: string;
  /** The loaded sentence. */
  readonly quoted: Quoted;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** What to write. */
  readonly task: string;
}
export interface RewriteKey {
  /** Just one of them is right. */
  readonly options: Readonly<Record<string, { readonly right: boolean; readonly feedback: Told }>>;
  /** False where every choice is only noted; then the model follows any of them. */
  readonly scored: boolean;
  /** A sentence of ours that does it well. */
  readonly model: Told;
  /** With which learners rate their own sentence. */
  readonly ratings: readonly { readonly id: string; readonly text: string }[];
  readonly light: readonly Place[];
}
/**
 * Only `chosen` is scored. What a learner writes about the war, and how they rate it, is their own: `text` and `ratings` are
 * kept on the device and in the learner's own work file, and are left out of whatever is handed in.
 */
export interface RewriteResponse {
  readonly type: 'rewrite';
  /** The one option that was chosen. */
  readonly chosen: readonly string[];
  /** The learner's own sentence, up to 1,000 characters; left out where nothing was written. */
  readonly text?: string;
  /** The sentences ticked about it, kept with one more attempt; left out until then. */
  readonly ratings?: readonly string[];
}
