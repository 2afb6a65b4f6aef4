import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** Every record has its own feedback, the right one too. */
export const settleFeedback: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'settle')) {
    for (const [index, item] of value.items.entries()) {
      for (const [number, record] of item.records.entries()) {
        if (record.feedback.trim() !== '') continue;
        yield {
          ...at(['items', index, 'records', number]),
          message: 'The record has no feedback.',
          found: record.text,
          expected: 'a sentence on what such a record is made for, and what it leaves open',
          mend: 'Add `feedback:` to the record.',
        };
      }
    }
  }
};
