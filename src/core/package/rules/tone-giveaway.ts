import type { BoardName } from '../../exercises/sort/types.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf, placedItems } from '../sorts.ts';

/** The boards on which attribution is scored. */
const BOARDS: readonly BoardName[] = ['answers', 'who', 'board', 'board-and-colour'];
/** From how many items on, not counting colour. */
const FROM = 4;
/** By how many facts and accusations may differ on one side: an odd number of claims cannot be halved. */
const MOST = 1;

/**
 * Tone does not give the source away: among the claims that somebody answers for, and among those that nobody does, facts
 * and accusations are equally many, as far as their number can be halved. Colour does not count.
 */
export const toneGiveaway: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'sort')) {
    const claims = placedItems(value, draft)
      .map(({ claim }) => claim.value)
      .filter(({ kind }) => kind !== 'colour');
    if (!value.scored || !BOARDS.includes(value.board) || claims.length < FROM) continue;
    const count = (kind: string, named: boolean) =>
      claims.filter((claim) => claim.kind === kind && (claim.attribution === 'named') === named).length;
    const accused = { somebody: count('accusation', true), nobody: count('accusation', false) };
    const facts = { somebody: count('checkable', true), nobody: count('checkable', false) };
    const apart = (side: 'somebody' | 'nobody'): number => Math.abs(facts[side] - accused[side]);
    if (apart('somebody') <= MOST && apart('nobody') <= MOST) continue;
    yield {
      ...at(['items']),
      message: 'The tone of the claims gives their source away.',
      found: `somebody answers for ${facts.somebody} of the facts and ${accused.somebody} of the accusations, nobody for ${facts.nobody} and ${accused.nobody}`,
      expected: 'about as many accusations as facts on either side',
      mend: 'Add accusations with a source and facts without one, or the other way round.',
    };
  }
};
