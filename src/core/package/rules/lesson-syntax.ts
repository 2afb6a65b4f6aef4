import type { Unreadable } from '../lesson-syntax.ts';
import type { Rule } from '../rule.ts';

/** What to do about a place that MDX cannot read. */
function mendOf({ found, expected }: Unreadable): string {
  if (expected?.startsWith('values')) return 'Put a text in straight quotation marks, and a number in { }.';
  if (expected?.startsWith('`')) return 'Move the tags so, with a blank line behind the first and before the second.';
  if (expected !== undefined) return 'Close every tag; one that has no text in it ends in `/>`.';
  if (found === '<!--') return 'Write comments as {/* … */}.';
  if (/^<\/?[a-z]/.test(found))
    return 'Write Markdown or one of the components; their names begin with a capital letter.';
  return 'Leave { and < out of the text.';
}

/** A lesson is read without running code: every tag is closed, and no `{` or `<` stands in its text. */
export const lessonSyntax: Rule = function* (draft) {
  for (const lesson of draft.lessons) {
    for (const place of lesson.unreadable) {
      const { offset, found, expected } = place;
      yield {
        ...lesson.at(offset),
        message: 'The lesson cannot be read here.',
        found,
        ...(expected !== undefined && { expected }),
        mend: mendOf(place),
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
