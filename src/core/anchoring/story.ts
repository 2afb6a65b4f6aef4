import type { Anchor } from './types.ts';

/**
 * Cuts a story's file into paragraphs: every line that is not empty is one, the first is the headline (¶0).
 * Nothing else is altered, because quotes have to match letter by letter; only a byte order mark is dropped.
 */
export function paragraphsOf(story: string): readonly string[] {
  return story
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
}

/** The words at an anchor; empty where the story has no such place. */
export function textAt(paragraphs: readonly string[], at: Anchor): string {
  return (paragraphs[at.paragraph] ?? '').slice(at.start, at.end);
}
