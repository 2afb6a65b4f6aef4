import type { Rule } from '../rule.ts';

/** A lesson is read without running code: every tag is closed, and no `{` or `<` stands in its text. */
export const lessonSyntax: Rule = function* (draft) {
  for (const lesson of draft.lessons) {
    for (const { offset, found, expected } of lesson.unreadable) {
      yield {
        ...lesson.at(offset),
        message: 'The lesson cannot be read here.',
        found,
        ...(expected !== undefined && { expected }),
        mend: 'Close every tag. Write comments as {/* … */}; do not use { or < in text.',
      };
    }
  }
};
