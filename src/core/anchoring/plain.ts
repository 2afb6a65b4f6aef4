import type { Told } from './types.ts';

/** A told sentence as plain text, with the marks “…” around the story’s words. */
export function plainText(told: Told): string {
  return told.map((part) => (typeof part === 'string' ? part : `“${part.words}”`)).join('');
}
