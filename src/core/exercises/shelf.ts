/** What a site has, as pages that put exercises together in the browser fetch it: assignments, the class board, the projector. */
import type { Anchor, Told } from '../anchoring/types.ts';
import type { Verdict } from '../codebook/values.ts';
import type { ItemRef } from '../record/progress.ts';
import type { Exercise, ExerciseType } from './types.ts';

/** One exercise with its key: a file of its own, `/exercises/<article>/<exercise>.json`. */
export interface ExerciseFile {
  readonly exercise: Exercise;
  /** Its story was written by somebody else. */
  readonly found: boolean;
  /** The language of its story. */
  readonly lang: string;
}

/** A story with its key: `/stories/<article>.json`. */
export interface StoryFile {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly found: boolean;
  /** Paragraph 0 is the headline. */
  readonly paragraphs: readonly string[];
  /** In the story’s order. */
  readonly claims: readonly {
    readonly id: string;
    readonly at: Anchor;
    readonly verdict: Verdict;
    readonly why: Told;
    /** Careful readers differ. */
    readonly arguable: boolean;
  }[];
}

export interface ShelfExercise {
  /** `article/exercise`. */
  readonly id: string;
  readonly title: string;
  readonly type: ExerciseType;
  readonly scored: boolean;
  /** Global ids, `article/exercise/item`. */
  readonly items: readonly ItemRef[];
}

/** Lessons, exercises and checks without what they ask: `/exercises/index.json`. Exercises of reserve stories are in checks only. */
export interface Shelf {
  /** By the article’s slug. */
  readonly articles: Readonly<
    Record<string, { readonly title: string; readonly lang: string; readonly found: boolean; readonly role: string }>
  >;
  /** The main course first; lessons by their slugs. */
  readonly courses: readonly { readonly id: string; readonly title: string; readonly lessons: readonly string[] }[];
  readonly lessons: readonly {
    readonly slug: string;
    readonly title: string;
    readonly objective: string;
    /** Minutes. */
    readonly minutes: number;
    readonly article: string;
    /** Global ids. */
    readonly exercises: readonly string[];
  }[];
  readonly exercises: readonly ShelfExercise[];
  readonly checks: readonly {
    readonly form: 'A' | 'B';
    readonly article: string;
    readonly items: readonly ItemRef[];
  }[];
}
