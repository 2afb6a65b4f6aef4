import { findRuns } from '../../anchoring/run.ts';
import { nearestWords } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';
import { spaceProblem } from '../spaces.ts';

/** The phrases of a mark, put together, are one run of one paragraph’s words. */
export const phrasesRun: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'mark')) {
    if (value.form !== 'phrases') continue;
    for (const [index, item] of value.items.entries()) {
      const texts = item.phrases.map(({ text }) => text);
      const { runs, breaksAt } = findRuns(draft.paragraphs, texts);
      if (runs.length === 1) continue;
      const path = ['items', index, 'phrases'];
      if (runs.length > 1) {
        yield {
          ...at(path),
          message: `The passage stands ${runs.length} times in the story.`,
          found: runs.map((run) => `¶${run.at.paragraph}`).join(', '),
          expected: 'one place',
          mend: 'Take in more words, so that it stands only once.',
        };
        continue;
      }
      const broken = texts[breaksAt] ?? '';
      const space = spaceProblem(draft.paragraphs, broken, 'phrase');
      if (space) {
        yield { ...at([...path, breaksAt, 'text']), ...space };
        continue;
      }
      const nearest = nearestWords(draft.paragraphs, texts.join(' '));
      yield {
        ...at([...path, breaksAt, 'text']),
        message: 'The phrases are not one run of the story’s words.',
        found: `phrase ${breaksAt + 1} does not follow: ${broken}`,
        ...(nearest && { expected: `¶${nearest.paragraph} ${nearest.words}` }),
        mend: 'Copy the passage from story.txt and cut it; leave no words or marks out between two phrases.',
      };
    }
  }
};
