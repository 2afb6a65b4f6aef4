/** Hands counted before a class. They live in memory alone. */

/** By the option’s id; an option that is missing has none. */
export type Hands = Readonly<Record<string, number>>;

/** More than any class: a key that sticks goes no further. */
const MOST = 999;

/** One hand more, or with -1 one less; never below nought. */
export function counted(hands: Hands, option: string, by: 1 | -1): Hands {
  return { ...hands, [option]: Math.min(MOST, Math.max(0, (hands[option] ?? 0) + by)) };
}

/** All hands. */
export const totalOf = (hands: Hands): number => Object.values(hands).reduce((sum, n) => sum + n, 0);

/** What to ask a class after the reveal. */
export type Prompt = 'none' | 'split' | 'wrong' | 'right' | 'open';

/** Nearly all, and most: shares of all hands. */
const NEARLY_ALL = 0.8;
const MOSTLY_WRONG = 0.4;

/**
 * Which question fits what was counted: at least four fifths right is `right`, two fifths or less is `wrong`, `split` lies between.
 *
 * @param right ids of the right options; null where nothing is right or wrong
 */
export function promptFor(hands: Hands, right: readonly string[] | null): Prompt {
  if (right === null) return 'open';
  const total = totalOf(hands);
  if (total === 0) return 'none';
  const share = right.reduce((sum, id) => sum + (hands[id] ?? 0), 0) / total;
  if (share >= NEARLY_ALL) return 'right';
  return share <= MOSTLY_WRONG ? 'wrong' : 'split';
}

/** The option that most hands were wrongly for; null where there is none. Of two with as many it is the first. */
export function temptation(hands: Hands, options: readonly string[], right: readonly string[] | null): string | null {
  const wrong = options.filter((id) => right !== null && !right.includes(id) && (hands[id] ?? 0) > 0);
  return wrong.reduce<string | null>(
    (most, id) => (most === null || (hands[id] ?? 0) > (hands[most] ?? 0) ? id : most),
    null,
  );
}
