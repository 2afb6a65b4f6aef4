import type { Told } from '../../anchoring/types.ts';
import type { Difference, Relation } from '../../codebook/values.ts';
import type { Place, Quoted } from '../types.ts';

export type MatchQuestion = 'relation' | 'differs' | 'both';

export type MatchAsk =
  | { readonly form: 'judge'; readonly questions: readonly MatchQuestion[]; readonly a: Quoted; readonly b: Quoted }
  | {
      readonly form: 'find';
      readonly claim: Quoted;
      readonly among: readonly { readonly id: string; readonly passage: Quoted }[];
    };
export type MatchKey =
  | {
      readonly form: 'judge';
      readonly questions: readonly MatchQuestion[];
      /** null for a tension: discussed, never scored. */
      readonly relation: Relation | null;
      readonly differs: readonly Difference[];
      readonly both: boolean | null;
      readonly why: Told;
      readonly wrong: Readonly<Partial<Record<Relation, Told>>>;
      readonly settledBy: string | null;
      readonly light: readonly Place[];
    }
  | {
      readonly form: 'find';
      readonly right: string;
      readonly why: Told;
      readonly wrong: Readonly<Record<string, Told>>;
      readonly light: readonly Place[];
    };
/** `differs` and `both` are left out where they were not asked; after “two things” they need no answer. */
export interface MatchResponse {
  readonly type: 'match';
  readonly relation?: string;
  readonly differs?: readonly string[];
  readonly both?: boolean;
  readonly found?: string;
}
