import type { MarkKey } from '../../../core/exercises/mark/types.ts';

/** How many claims were marked and how many left, by who answers for them. */
export interface Tally {
  readonly somebody: { readonly marked: number; readonly left: number };
  readonly nobody: { readonly marked: number; readonly left: number };
}

/** Counts a first reading. It judges nothing. Marks that the key does not know are not counted. */
export function tally(key: Extract<MarkKey, { form: 'survey' }>, picked: readonly string[]): Tally {
  const half = (named: boolean) => {
    const claims = Object.keys(key.attribution).filter((id) => (key.attribution[id] === 'named') === named);
    const marked = claims.filter((id) => picked.includes(id)).length;
    return { marked, left: claims.length - marked };
  };
  return { somebody: half(true), nobody: half(false) };
}
