import { emphasis } from '../../anchoring/emphasis.ts';
import type { Rule } from '../rule.ts';
import { toldTexts } from '../told-texts.ts';

/** Fields that are shown as they are written, by the ends of their paths. */
const PLAIN: readonly unknown[] = [
  'title',
  'stem',
  'task',
  'text',
  'about',
  'contentNote',
  'note',
  'settledBy',
  'from',
  'to',
  'question',
];

/** `*…*` stresses words in feedback and hints, in pairs; nowhere else, where a learner would read the asterisks. */
export const stressMarks: Rule = function* (draft) {
  for (const { at, path, text } of toldTexts(draft)) {
    if (!text.includes('*')) continue;
    if (PLAIN.includes(path.at(-1))) {
      yield {
        ...at(path, '*'),
        message: 'Words cannot be stressed here: the asterisk would be read as it stands.',
        found: text,
        expected: '`*…*` in hints and feedback only',
        mend: 'Take the asterisks out, or use ‘single’ marks.',
      };
    } else if (emphasis(text).some((piece) => piece.includes('*'))) {
      yield {
        ...at(path, '*'),
        message: 'An asterisk has no partner.',
        found: text,
        expected: '`*…*` around the words to stress',
        mend: 'Add the other asterisk, or take this one out.',
      };
    }
  }
};
