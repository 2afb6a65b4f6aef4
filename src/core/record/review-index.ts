import type { Skill } from '../exercises/skills.ts';
import type { ExerciseType } from '../exercises/types.ts';
import type { ItemRef } from './progress.ts';

/** An item as reviews and mastery see it. */
export interface ReviewItem extends ItemRef {
  readonly type: ExerciseType;
  /** Null where it trains none of the four. */
  readonly skill: Skill | null;
  /** It can stand alone, so that it may come back in a review. */
  readonly alone: boolean;
  /** The lessons that ask it. */
  readonly lessons: readonly string[];
}

/** Every scored item of the site, without what it asks: a file of its own, fetched where it is needed. */
export interface ReviewIndex {
  /** By the article’s slug. */
  readonly articles: Readonly<
    Record<string, { readonly found: boolean; readonly practice: boolean; readonly lang: string }>
  >;
  /** The lessons of each course, by their slugs; the main course first. */
  readonly courses: readonly (readonly string[])[];
  readonly items: readonly ReviewItem[];
}

/** The article that an item, by its global id, is about. */
export const articleOf = (item: string): string => item.slice(0, item.indexOf('/'));
