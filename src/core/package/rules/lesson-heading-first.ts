import type { Rule } from '../rule.ts';

/** An exercise stands under a heading of its lesson: screen readers jump from heading to heading, and its title is a third level. */
export const lessonHeadingFirst: Rule = function* (draft) {
  for (const lesson of draft.lessons) {
    const heading = lesson.prose.search(/^##\s/m);
    const first = lesson.tags.find(({ name }) => name === 'Exercise');
    if (!first || (heading >= 0 && heading < first.offset)) continue;
    yield {
      ...lesson.at(first.offset, '<Exercise>'),
      message: 'The first exercise stands before the first heading.',
      expected: 'a line that begins with `## ` above it',
      mend: 'Write a heading before the exercise.',
    };
  }
};
