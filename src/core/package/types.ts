/** An article package after `assemble`: everything resolved, computed and checked. */
import type { Anchor, Told } from '../anchoring/types.ts';
import type { Attribution, Difference, Kind, Strength, Verdict } from '../codebook/values.ts';
import type { Exercise } from '../exercises/types.ts';
import type { ArticleInfo } from '../schema/article.ts';

/** One way a careful reader could key a claim. */
export interface ClaimReading {
  readonly attribution: Attribution;
  readonly kind: Kind;
  readonly because: Told;
}

/** A claim of the story with its key. */
export interface Claim {
  readonly id: string;
  readonly quote: string;
  readonly at: Anchor;
  readonly attribution: Attribution;
  readonly kind: Kind;
  readonly verdict: Verdict;
  /** Id of the voice that speaks; null where nobody is said to. */
  readonly who: string | null;
  readonly cue: { readonly words: string; readonly at: Anchor } | null;
  /** Id of the voice that is accused. */
  readonly accuses: string | null;
  readonly why: Told;
  /** Feedback by field id, for the sorts in which the claim is used. */
  readonly wrong: Readonly<Record<string, Told>>;
  /** Empty where readers agree. */
  readonly readings: readonly ClaimReading[];
}

/** One way a careful reader could judge a conflict. */
export interface ConflictReading {
  readonly strength: Strength;
  readonly because: Told;
}

/** Two claims that pull against each other; kept once, valid both ways. */
export interface Conflict {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly strength: Strength;
  readonly about: string;
  readonly differs: readonly Difference[];
  readonly bothCanBeTrue: boolean;
  readonly reading: Told;
  readonly settledBy: string;
  readonly readings: readonly ConflictReading[];
}

/** A checked package. */
export interface Package {
  readonly slug: string;
  readonly info: ArticleInfo;
  /** Paragraph 0 is the headline. */
  readonly paragraphs: readonly string[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly exercises: readonly Exercise[];
}

/** Something an author has to mend. Line and column count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** Where in the file, in words: `claims › substations-hit › cue`. */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** What to do about it, in one sentence. */
  readonly mend: string;
}
