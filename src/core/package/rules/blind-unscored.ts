import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** A blind pass shows which verdicts move; there is nothing to be right about. */
export const blindUnscored: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'blind')) {
    if (!value.scored) continue;
    yield {
      ...at(['scored']),
      message: 'A blind pass is never scored.',
      expected: '`scored: false`',
      mend: 'Add `scored: false` to the exercise.',
    };
  }
};
