import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** What is said again is shown: a claim, or another passage of the story. */
export const rewriteQuotation: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'rewrite')) {
    for (const [index, item] of value.items.entries()) {
      if ((item.claim === null) !== (item.passage === null)) continue;
      yield {
        ...at(['items', index]),
        message: item.claim === null ? 'There is no sentence to say again.' : 'There are two sentences to say again.',
        expected: 'either `claim` or `passage`',
        mend: item.claim === null ? 'Add `claim:` or `passage:` to the item.' : 'Take one of them out.',
      };
    }
  }
};
