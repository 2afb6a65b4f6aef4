/**
 * The short numbers that items have on paper. The worksheet, the key, the tally sheet and the class board’s form for tallies typed in from
 * paper all number by these, so that “7” is the same item everywhere.
 */

/** What is numbered: exercises with their items, as a lesson or a check has them. */
export interface Numbered {
  /** `article/exercise`. */
  readonly id: string;
  readonly items: readonly { readonly id: string }[];
}

/** An item and its number. */
export interface ItemNumber {
  /** From 1, in the order of the lesson. */
  readonly n: number;
  /** Global, `article/exercise/item`. */
  readonly id: string;
}

/**
 * Numbers the items of a lesson or a check: 1, 2, 3 … in the order in which they stand, every item of every exercise, also those that are
 * not tallied. It depends on nothing but the order.
 *
 * @param exercises in the order of the lesson; for a check the board, then the pairs
 */
export function itemNumbers(exercises: readonly Numbered[]): readonly ItemNumber[] {
  return exercises
    .flatMap(({ id, items }) => items.map((item) => `${id}/${item.id}`))
    .map((id, at) => ({ n: at + 1, id }));
}
