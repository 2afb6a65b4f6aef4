import type { Rule } from '../rule.ts';
import { choicesOf } from '../sorts.ts';

/** Every option has its own feedback, the right one too. */
export const chooseFeedback: Rule = function* (draft) {
  for (const { value, at } of choicesOf(draft)) {
    for (const [index, item] of value.items.entries()) {
      for (const [number, option] of item.options.entries()) {
        if (option.feedback.trim() !== '') continue;
        yield {
          ...at(['items', index, 'options', number]),
          message: 'The option has no feedback.',
          found: option.text,
          expected: 'a sentence that begins with what the learner saw and ends at the words on the page',
          mend: 'Add `feedback:` to the option.',
        };
      }
    }
  }
};
