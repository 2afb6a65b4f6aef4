import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** A second passage is shown on the boards about two passages, on every item, and nowhere else. */
export const sortBeside: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'sort')) {
    const needed = value.board === 'three-way' || value.board === 'clash';
    for (const [index, item] of value.items.entries()) {
      if (needed === (item.beside !== null) && item.beside !== item.claim) continue;
      yield {
        ...at(['items', index, 'beside']),
        message: needed
          ? `An item on the board \`${value.board}\` needs a second passage.`
          : `The board \`${value.board}\` shows no second passage.`,
        ...(item.beside !== null && { found: item.beside }),
        mend: needed ? 'Add `beside:` with the id of another claim, in conflict with it or not.' : 'Take `beside` out.',
      };
    }
  }
};
