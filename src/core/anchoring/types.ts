/**
 * A run of words in one paragraph of a story.
 * `paragraph` counts from 0 (the headline); `start` and `end` are UTF-16 offsets into that paragraph, `end` exclusive.
 */
export interface Anchor {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Words of a story inside our own text, tied to the place where they stand. */
export interface StoryWords {
  readonly words: string;
  /** The article's slug. */
  readonly article: string;
  readonly at: Anchor;
}

/**
 * A sentence of ours that may quote the story: plain text and anchored words in turn.
 * Authors write it as a string in which “…” holds words of the story.
 */
export type Told = readonly (string | StoryWords)[];
