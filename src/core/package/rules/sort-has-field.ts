import { verdictOf } from '../../codebook/verdict.ts';
import { BOARDS } from '../../exercises/sort/types.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf, placedItems } from '../sorts.ts';

/** Every claim of a sort belongs in one of the board’s fields. */
export const sortHasField: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'sort')) {
    for (const { index, item, claim, field } of placedItems(value, draft)) {
      // A tension that is scored is refused by a rule of its own.
      const tension = item.beside !== null && draft.between(item.claim, item.beside)?.strength === 'tension';
      if (field !== null || (tension && value.scored)) continue;
      const { attribution, kind } = claim.value;
      yield {
        ...at(['items', index, 'claim']),
        message: `The board \`${value.board}\` has no field for this claim.`,
        found: `\`${item.claim}\`: ${attribution}, ${kind} (${verdictOf(attribution, kind)})`,
        expected: BOARDS[value.board].join(', '),
        mend: 'Use another claim, or another board.',
      };
    }
  }
};
