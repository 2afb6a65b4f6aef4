import type { Rule } from '../rule.ts';
import { choicesOf } from '../sorts.ts';

/** A scored choice has just one right option, or at least one where `many` is true; a rewriting, just one, scored or not. */
export const chooseRight: Rule = function* (draft) {
  for (const { value, at } of choicesOf(draft)) {
    if (!value.scored && value.type === 'choose') continue;
    for (const [index, item] of value.items.entries()) {
      const right = item.options.filter((option) => option.right).map(({ id }) => id);
      const many = 'many' in item && item.many;
      if (right.length === 1 || (many && right.length > 0)) continue;
      yield {
        ...at(['items', index, 'options']),
        message: right.length === 0 ? 'No option is right.' : 'Several options are right.',
        ...(right.length > 0 && { found: right.join(', ') }),
        expected: many ? 'at least one option with `right: true`' : 'just one option with `right: true`',
        mend:
          right.length === 0
            ? 'Add `right: true` to the right one.'
            : value.type === 'choose'
              ? 'Leave one, or add `many: true` to the item.'
              : 'Leave one.',
      };
    }
  }
};
