import { tell } from '../../anchoring/tell.ts';
import type { Rule } from '../rule.ts';
import { wordsProblem } from './words-in-story.ts';

/** In a lesson’s text too, “…” holds words of the story and nothing else; straight marks would be turned into curly ones. */
export const lessonWords: Rule = function* (draft) {
  const { slug, paragraphs } = draft;
  for (const lesson of draft.lessons) {
    const context = { article: slug, paragraphs, near: [] };
    for (const problem of tell(lesson.prose, context).problems) {
      yield { ...lesson.at(problem.index), ...wordsProblem(problem, paragraphs) };
    }
    const front = lesson.front ?? { title: '', objective: '' };
    for (const field of ['title', 'objective'] as const) {
      for (const problem of tell(front[field], context).problems) {
        // Nothing is linked in a title, so the words need only stand somewhere.
        if (problem.kind !== 'many') yield { ...lesson.at(0, field), ...wordsProblem(problem, paragraphs) };
      }
    }
    for (const match of lesson.prose.matchAll(/"[^"\n]*"?/g)) {
      yield {
        ...lesson.at(match.index),
        message: 'A lesson’s text has no straight quotation marks.',
        found: match[0],
        mend: 'For words of the story write “…”; for anything else use *italics* or ‘single’ marks.',
      };
    }
  }
};
