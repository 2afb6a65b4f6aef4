import type { ItemMeaning } from './meaning.ts';

/** An item as the lock file keeps it. */
export interface FrozenItem {
  readonly revision: number;
  /** Of what bears meaning in the item. */
  readonly hash: string;
}

/** The lock file `tests/frozen/items.json`: by global id of the item. Items that are gone stay in it. */
export type FrozenItems = Readonly<Record<string, FrozenItem>>;

/** How the items of today stand to the lock file. */
export interface Thaw {
  /** The lock file as it should be, ids in order. What may not be changed is as it was. */
  readonly items: FrozenItems;
  /** Items whose meaning changed while their revision did not rise. */
  readonly refused: readonly string[];
  /** Items that are new, or changed with a higher revision: the lock file has to be written again. */
  readonly fresh: readonly string[];
}

/**
 * Compares the items with the lock file. Learners’ answers are kept under id and revision, so an item that comes to mean
 * something else needs a higher revision.
 *
 * @param hash makes a short, stable text from a meaning.
 */
export function thaw(frozen: FrozenItems, items: readonly ItemMeaning[], hash: (meaning: string) => string): Thaw {
  const next: Record<string, FrozenItem> = { ...frozen };
  const refused: string[] = [];
  const fresh: string[] = [];
  for (const { id, revision, meaning } of items) {
    const now = { revision, hash: hash(meaning) };
    const before = frozen[id];
    if (before && before.hash === now.hash && before.revision === revision) continue;
    if (before && revision <= before.revision) refused.push(id);
    else {
      next[id] = now;
      fresh.push(id);
    }
  }
  const sorted = Object.entries(next).sort(([one], [other]) => (one < other ? -1 : 1));
  return { items: Object.fromEntries(sorted), refused, fresh };
}
