import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** On a table the second round would lie below the first, with all the names. */
export const blindOneAtATime: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'blind')) {
    if (value.layout === 'one') continue;
    yield {
      ...at(['layout']),
      message: 'A blind pass shows one claim at a time.',
      found: 'all on the table, where the names of the second round could be seen in the first',
      expected: '`layout: one`, or no layout',
      mend: 'Take `layout` out.',
    };
  }
};
