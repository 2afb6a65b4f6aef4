import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** Just one record settles the question fully. */
export const settleRight: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'settle')) {
    for (const [index, item] of value.items.entries()) {
      const right = item.records.filter(({ settles }) => settles === 'fully').map(({ id }) => id);
      if (right.length === 1) continue;
      yield {
        ...at(['items', index, 'records']),
        message: right.length === 0 ? 'No record settles it fully.' : 'Several records settle it fully.',
        ...(right.length > 0 && { found: right.join(', ') }),
        expected: 'just one record with `settles: fully`',
        mend:
          right.length === 0
            ? 'Write `settles: fully` at the best one.'
            : 'Write `settles: partly` at the others, and say what each leaves open.',
      };
    }
  }
};
