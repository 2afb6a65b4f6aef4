import { relationOf } from '../../codebook/verdict.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** Of the passages to choose from, just one is in conflict with the claim; every other one has its sentence. */
export const findAnswer: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'match')) {
    if (value.form !== 'find') continue;
    for (const [index, item] of value.items.entries()) {
      if (item.among.some((id) => draft.unsure(item.claim, id))) continue;
      const right = item.among.filter((id) => {
        const conflict = draft.between(item.claim, id);
        return conflict !== null && relationOf(conflict.strength) !== null;
      });
      // A tension among them is refused by a rule of its own.
      const tension = item.among.some((id) => draft.between(item.claim, id)?.strength === 'tension');
      if (value.scored && tension) continue;
      if (right.length !== 1) {
        yield {
          ...at(['items', index, 'among']),
          message:
            right.length === 0
              ? 'No passage is in conflict with the claim.'
              : 'Several passages are in conflict with the claim.',
          ...(right.length > 0 && { found: right.join(', ') }),
          expected: 'just one that a hard or shift conflict joins to the claim',
          mend: 'Change the passages, or see conflicts.yaml.',
        };
        continue;
      }
      if (item.why.trim() === '') {
        yield {
          ...at(['items', index, 'why']),
          message: 'The item has no why.',
          mend: 'Add `why:`: which words pull against which.',
        };
      }
      const missing = item.among.filter((id) => !right.includes(id) && item.wrong[id] === undefined);
      if (missing.length === 0) continue;
      yield {
        ...at(['items', index]),
        message: `No feedback for ${missing.length === 1 ? 'a wrong passage' : 'wrong passages'}.`,
        found: `nothing for ${missing.map((id) => `\`${id}\``).join(', ')}`,
        expected: 'a sentence for each passage that is not the one',
        mend: 'Add it under `wrong`, by the claim’s id.',
      };
    }
  }
};
