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
    for (const { name, attributes, offset } of lesson.tags) {
      for (const [attribute, value] of attributes) {
        if (value !== null) continue;
        yield {
          ...lesson.at(offset),
          message: `\`${attribute}\` of \`<${name}>\` holds code, and a lesson runs none.`,
          expected: 'a number, a text in quotation marks, or a list of such texts in [ ]',
          mend: 'Write the value itself.',
        };
      }
    }
  }
};
