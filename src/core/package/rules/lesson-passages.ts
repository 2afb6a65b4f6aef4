import { nearestWords } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { spaceProblem } from '../spaces.ts';

/** A passage in a lesson lies in the story, and the words to light up stand in it. */
export const lessonPassages: Rule = function* (draft) {
  const last = draft.paragraphs.length - 1;
  for (const lesson of draft.lessons) {
    for (const { name, attributes, offset } of lesson.tags) {
      if (name !== 'Passage') continue;
      const from = attributes.get('from');
      const to = attributes.get('to') ?? from;
      const place = lesson.at(offset, '<Passage>');
      if (typeof from !== 'number' || typeof to !== 'number') {
        yield {
          ...place,
          message: '`from` and `to` of `<Passage>` are numbers in braces.',
          expected: '<Passage from={14} to={16} />',
          mend: 'Write the numbers in { }, without quotation marks.',
        };
        continue;
      }
      if (from > to || from < 0 || to > last) {
        yield {
          ...place,
          message: 'The passage is not in the story.',
          found: `from ${String(from)} to ${String(to)}`,
          expected: `first and last paragraph, between 0 and ${last}, as in <Passage from={14} to={16} />`,
          mend: 'Count the lines of story.txt that are not empty; the headline is 0.',
        };
        continue;
      }
      const passage = draft.paragraphs.slice(from, to + 1);
      for (const words of [attributes.get('light') ?? []].flat()) {
        if (typeof words === 'string' && passage.some((text) => text.includes(words))) continue;
        const space = spaceProblem(draft.paragraphs, String(words), 'text');
        if (space) {
          yield { ...place, ...space };
          continue;
        }
        const nearest = nearestWords(passage, String(words));
        yield {
          ...place,
          message: 'The words to light up are not in the passage.',
          found: String(words),
          ...(nearest && { expected: nearest.words }),
          mend: 'Copy them from story.txt letter by letter.',
        };
      }
    }
  }
};
