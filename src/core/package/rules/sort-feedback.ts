import { BOARDS } from '../../exercises/sort/types.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf, placedItems } from '../sorts.ts';

/** Every wrong field of a sort has its own sentence; an item about two passages says what they do to each other. */
export const sortFeedback: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'sort')) {
    for (const { index, item, claim, field } of placedItems(value, draft)) {
      if (field === null) continue;
      const fields = BOARDS[value.board];
      const missing = fields.filter(
        (other) => other !== field && item.wrong[other] === undefined && claim.value.wrong[other] === undefined,
      );
      if (missing.length > 0) {
        yield {
          ...at(['items', index]),
          message: `No feedback for ${missing.length === 1 ? 'a wrong field' : 'wrong fields'}.`,
          found: `nothing for ${missing.map((name) => `\`${name}\``).join(', ')}`,
          expected: `a sentence for each field of \`${value.board}\` but \`${field}\``,
          mend: `Add it under \`wrong\` of the claim \`${item.claim}\`, or of this item.`,
        };
      }
      if ((field === 'contradicted' || value.board === 'clash') && item.why === null) {
        yield {
          ...at(['items', index]),
          message: 'An item about two passages needs its own why.',
          expected: 'a sentence that names the words that pull against each other, or that do not',
          mend: 'Add `why:` to the item; the claim’s own why is about its source.',
        };
      }
    }
  }
};
