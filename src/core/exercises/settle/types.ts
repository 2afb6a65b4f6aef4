import type { Told } from '../../anchoring/types.ts';
import type { Place, Quoted } from '../types.ts';

/** How far a record would answer the question. */
export const SETTLES = ['fully', 'partly', 'not'] as const;
export type Settles = (typeof SETTLES)[number];

export interface SettleAsk {
  /** The claim turned into a question. */
  readonly stem: string;
  readonly claim: Quoted;
  readonly records: readonly { readonly id: string; readonly text: string }[];
}
export interface SettleKey {
  /** Just one settles it fully. */
  readonly records: Readonly<Record<string, { readonly settles: Settles; readonly feedback: Told }>>;
  readonly light: readonly Place[];
}
export interface SettleResponse {
  readonly type: 'settle';
  /** A record's id. */
  readonly record: string;
}
