import { tell } from '../../anchoring/tell.ts';
import type { Rule } from '../rule.ts';
import { OTHER_MARKS, straightlyMarked } from './straight-marks.ts';
import { wordsProblem } from './words-in-story.ts';

const STRAIGHT = { message: 'A lesson’s text has no straight quotation marks.', mend: OTHER_MARKS };

/** In a lesson’s text too, “…” holds words of the story and nothing else; straight marks would be turned into curly ones. */
export const lessonWords: Rule = function* (draft) {
  const { slug, paragraphs } = draft;
  for (const lesson of draft.lessons) {
    const context = { article: slug, paragraphs, near: [] };
    for (const problem of tell(lesson.prose, context).problems) {
      yield { ...lesson.at(problem.index), ...wordsProblem(problem, paragraphs) };
    }
    for (const { name, attributes, offset } of lesson.tags) {
      if (name !== 'Words') continue;
      const inner = /^<Words[^>]*>([^<]*)</.exec(lesson.body.slice(offset))?.[1]?.trim() ?? '';
      const p = attributes.get('p');
      for (const problem of tell(`${p === undefined ? '' : `¶${String(p)} `}“${inner}”`, context).problems) {
        yield { ...lesson.at(offset, '<Words>'), ...wordsProblem(problem, paragraphs) };
      }
    }
    const front = lesson.front ?? { title: '', objective: '' };
    for (const field of ['title', 'objective'] as const) {
      for (const problem of tell(front[field], context).problems) {
        // Nothing is linked in a title, so the words need only stand somewhere.
        if (problem.kind !== 'many') yield { ...lesson.at(0, field), ...wordsProblem(problem, paragraphs) };
      }
      for (const { words } of straightlyMarked(front[field])) {
        yield { ...lesson.at(0, field), ...STRAIGHT, found: words };
      }
    }
    for (const { index, words } of straightlyMarked(lesson.prose)) {
      yield { ...lesson.at(index), ...STRAIGHT, found: words };
    }
  }
};
