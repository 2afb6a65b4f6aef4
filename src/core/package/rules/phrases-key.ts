import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** Every phrase says why it is or is not the one; some are, some are not. */
export const phrasesKey: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'mark')) {
    if (value.form !== 'phrases') continue;
    for (const [index, item] of value.items.entries()) {
      const path = ['items', index, 'phrases'];
      for (const [number, phrase] of item.phrases.entries()) {
        if (phrase.why.trim() !== '') continue;
        yield {
          ...at([...path, number]),
          message: 'The phrase has no why.',
          found: phrase.text,
          expected: 'a sentence on why it is, or is not, the one',
          mend: 'Add `why:` to the phrase.',
        };
      }
      const right = item.phrases.filter((phrase) => phrase.right).length;
      if (!value.scored || (right > 0 && right < item.phrases.length)) continue;
      yield {
        ...at(path),
        message: right === 0 ? 'No phrase is right.' : 'Every phrase is right.',
        expected: 'some phrases with `right: true`, and some without',
        mend: right === 0 ? 'Add `right: true` to those that do the job.' : 'Take in more of the sentence.',
      };
    }
  }
};
