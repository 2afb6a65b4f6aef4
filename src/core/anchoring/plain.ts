import { emphasis } from './emphasis.ts';
import type { Told } from './types.ts';

/** A told sentence as plain text: with the marks “…” around the story’s words, without those of its stressed ones. */
export function plainText(told: Told): string {
  return told.map((part) => (typeof part === 'string' ? emphasis(part).join('') : `“${part.words}”`)).join('');
}
