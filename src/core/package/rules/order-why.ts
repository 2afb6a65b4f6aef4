import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** Every passage to put in order says why it has its place. */
export const orderWhy: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'order')) {
    for (const [index, item] of value.items.entries()) {
      for (const [number, { claim, why }] of item.passages.entries()) {
        if (why.trim() !== '') continue;
        yield {
          ...at(['items', index, 'passages', number]),
          message: 'The passage has no why.',
          found: claim,
          expected: 'a sentence on why it has its place, and which words show it',
          mend: 'Add `why:` to the passage.',
        };
      }
    }
  }
};
