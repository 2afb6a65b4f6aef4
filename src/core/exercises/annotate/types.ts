import type { Anchor, Told } from '../../anchoring/types.ts';
import type { Verdict } from '../../codebook/values.ts';

/** One paragraph of the story, and where its clauses begin. */
export interface Clauses {
  readonly paragraph: number;
  readonly text: string;
  /** Offsets into the text; the first is 0, and each clause goes on to the next. See `clauseStarts`. */
  readonly starts: readonly number[];
}
export interface AnnotateAsk {
  /** The article’s slug. */
  readonly article: string;
  readonly paragraphs: readonly Clauses[];
}

/** A claim of the key, as marks are laid over it. */
export interface KeyClaim {
  /** The claim’s id. */
  readonly id: string;
  readonly at: Anchor;
  readonly verdict: Verdict;
  readonly why: Told;
  /** Empty where readers agree; else every reading, the key’s own first. */
  readonly readings: readonly { readonly verdict: Verdict; readonly because: Told }[];
}
export interface AnnotateKey {
  readonly article: string;
  /** By paragraph: where its words begin, as `writeStarts` writes it. Without it no overlap could be counted. */
  readonly words: Readonly<Record<string, string>>;
  /** In the story’s order. */
  readonly claims: readonly KeyClaim[];
}
/** What a mark is judged as; “-” where it was not judged. */
export type Judged = Verdict | '-';
export interface AnnotateResponse {
  readonly type: 'annotate';
  /** One for each mark: “paragraph,start,end,verdict”, with offsets into the paragraph’s text, `end` exclusive. See spans.ts. */
  readonly spans: readonly string[];
  /** Kept while the learner was still at it: no answer yet. Left out of an answer. */
  readonly draft?: boolean;
}
