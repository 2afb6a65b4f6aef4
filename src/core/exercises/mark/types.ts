import type { Told } from '../../anchoring/types.ts';
import type { Attribution } from '../../codebook/values.ts';
import type { Place, Quoted } from '../types.ts';

/** A phrase that can be picked. */
export interface Phrase {
  /** Short word, unique in the item: `p1`, or for a survey the claim's id. */
  readonly id: string;
  readonly text: string;
}
export interface MarkAsk {
  readonly form: 'phrases' | 'survey';
  /** The run of text in reading order; strings are words that cannot be picked. Outer array: paragraphs. */
  readonly passage: readonly { readonly paragraph: number; readonly parts: readonly (string | Phrase)[] }[];
  /** Where the whole passage stands. */
  readonly quoted: Quoted;
}
export type MarkKey =
  | {
      readonly form: 'phrases';
      readonly right: readonly string[];
      /** By phrase id, for every phrase. */
      readonly why: Readonly<Record<string, Told>>;
      readonly light: readonly Place[];
    }
  | {
      readonly form: 'survey';
      /** By claim id: who answers for it. */
      readonly attribution: Readonly<Record<string, Attribution>>;
    };
export interface MarkResponse {
  readonly type: 'mark';
  readonly picked: readonly string[];
}
