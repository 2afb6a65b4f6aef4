import { tooDeep } from '../lesson-depth.ts';
import type { Rule } from '../rule.ts';

/** Components, quotations and lists are not nested deeper than a lesson needs. */
export const lessonDepth: Rule = function* (draft) {
  for (const lesson of draft.lessons) {
    const offset = tooDeep(lesson.body);
    if (offset === null) continue;
    yield {
      ...lesson.at(offset),
      message: 'Components, quotations or lists stand too deep inside each other.',
      expected: 'ten inside each other at most',
      mend: 'Close the outer ones first.',
    };
  }
};
