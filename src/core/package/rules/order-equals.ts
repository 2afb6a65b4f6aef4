import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** `same: true` needs a passage before it, and leaves two places or more to tell apart. */
export const orderEquals: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'order')) {
    for (const [index, item] of value.items.entries()) {
      const path = ['items', index, 'passages'];
      if (item.passages[0]?.same) {
        yield {
          ...at([...path, 0, 'same']),
          message: 'The first passage has none before it.',
          found: '`same: true`',
          mend: 'Take `same` out; it says that a passage has the same place as the one before it.',
        };
      } else if (item.passages.every(({ same }, number) => same || number === 0)) {
        yield {
          ...at(path),
          message: 'All passages have the same place.',
          expected: 'two places or more',
          mend: 'Take `same: true` out where a place begins.',
        };
      }
    }
  }
};
