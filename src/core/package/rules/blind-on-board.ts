import { fieldOf } from '../../exercises/sort/build.ts';
import { BOARDS } from '../../exercises/sort/types.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf, placed } from '../sorts.ts';

/** Every claim of a blind pass lies in one of the board’s four fields. */
export const blindOnBoard: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'blind')) {
    for (const [index, item] of value.items.entries()) {
      const claim = draft.claim(item.claim)?.value;
      if (!claim || fieldOf('board', placed(claim), null) !== null) continue;
      yield {
        ...at(['items', index, 'claim']),
        message: 'The board has no field for this claim.',
        found: `\`${item.claim}\`: ${claim.attribution}, ${claim.kind}`,
        expected: BOARDS.board.join(', '),
        mend: 'Use another claim.',
      };
    }
  }
};
