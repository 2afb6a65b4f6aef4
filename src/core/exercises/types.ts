/**
 * The three shapes of an exercise: what is drawn (ask), what is scored (key), what the learner did (response).
 * A new type adds one line to each of the three tables `Asks`, `Keys`, `Responses`; what else is missing then does not compile.
 */
import type { Cut } from '../anchoring/cut.ts';
import type { Anchor, Told } from '../anchoring/types.ts';
import type { Outcome } from '../record/types.ts';
import type { AnnotateAsk, AnnotateKey, AnnotateResponse } from './annotate/types.ts';
import type { BlindAsk, BlindKey, BlindResponse } from './blind/types.ts';
import type { ChooseAsk, ChooseKey, ChooseResponse } from './choose/types.ts';
import type { MarkAsk, MarkKey, MarkResponse } from './mark/types.ts';
import type { MatchAsk, MatchKey, MatchResponse } from './match/types.ts';
import type { OrderAsk, OrderKey, OrderResponse } from './order/types.ts';
import type { RewriteAsk, RewriteKey, RewriteResponse } from './rewrite/types.ts';
import type { SettleAsk, SettleKey, SettleResponse } from './settle/types.ts';
import type { Skill } from './skills.ts';
import type { SortAsk, SortKey, SortResponse } from './sort/types.ts';

/** A place in a story. */
export interface Place {
  /** The article's slug. */
  readonly article: string;
  readonly at: Anchor;
}
/** A passage of a story as an exercise shows it: always inside a marked quotation. */
export interface Quoted extends Place {
  readonly text: string;
  /** Where it breaks off inside a sentence: shown with an ellipsis of ours outside of it. Left out where it does not. */
  readonly cut?: Cut;
}

/** What is drawn for one item, by exercise type. */
export interface Asks {
  sort: SortAsk;
  mark: MarkAsk;
  match: MatchAsk;
  choose: ChooseAsk;
  order: OrderAsk;
  settle: SettleAsk;
  rewrite: RewriteAsk;
  blind: BlindAsk;
  annotate: AnnotateAsk;
}
/** What one item is scored against, with all its feedback. */
export interface Keys {
  sort: SortKey;
  mark: MarkKey;
  match: MatchKey;
  choose: ChooseKey;
  order: OrderKey;
  settle: SettleKey;
  rewrite: RewriteKey;
  blind: BlindKey;
  annotate: AnnotateKey;
}
/** What the learner did on one item. Plain JSON: it is kept, handed in and read back years later. */
export interface Responses {
  sort: SortResponse;
  mark: MarkResponse;
  match: MatchResponse;
  choose: ChooseResponse;
  order: OrderResponse;
  settle: SettleResponse;
  rewrite: RewriteResponse;
  blind: BlindResponse;
  annotate: AnnotateResponse;
}
export type ExerciseType = keyof Asks & keyof Keys & keyof Responses;
export type ItemResponse = Responses[ExerciseType];

/** One item: its global id, its own revision, its ask and its key. */
export interface Item<T extends ExerciseType> {
  /** Word of the author, unique in the exercise. */
  readonly id: string;
  readonly revision: number;
  readonly ask: Asks[T];
  readonly key: Keys[T];
}

interface ExerciseOf<T extends ExerciseType> {
  readonly type: T;
  /** `article/exercise`. */
  readonly id: string;
  readonly title: string;
  readonly stem: string;
  readonly hint: Told | null;
  readonly scored: boolean;
  /** What it trains, where its author has said so; else see `skillOf`. */
  readonly skill?: Skill;
  /** One item at a time, or all on the table. */
  readonly layout: 'one' | 'table';
  readonly items: readonly Item<T>[];
}
/** An exercise as pages get it. */
export type Exercise = { [T in ExerciseType]: ExerciseOf<T> }[ExerciseType];
export type ExerciseFor<T extends ExerciseType> = ExerciseOf<T>;

/** One line of feedback. */
export interface Feedback {
  /** Id of the option, phrase, field or question it is about; null for the item as a whole. */
  readonly about: string | null;
  readonly right: boolean | null;
  readonly text: Told;
}

/** Why an answer is not complete. */
export type Missing =
  | 'nothing-chosen'
  | 'part-missing'
  /** Of passages to put in order, some have none. */
  | 'place-missing'
  /** Two have the same, where each takes its own. */
  | 'place-twice';

/** What scoring says: the answer is not complete, or this came of it. Never throws; not ready is not zero. */
export type Score =
  | { readonly state: 'not-ready'; readonly missing: Missing }
  | {
      readonly state: 'scored';
      readonly outcome: Outcome;
      readonly feedback: readonly Feedback[];
      /** The passages to light up in the story. */
      readonly light: readonly Place[];
    };

/** Pure and total: any response, also one from an older site or a stranger's file, gives a score. */
export type Scorer<T extends ExerciseType> = (key: Keys[T], response: unknown) => Score;
