import type { Rule } from '../rule.ts';

/** The one lesson that may be shorter than the others. */
const SHORT = 'start-here';
const SHORTEST = 8;

/** A lesson takes 8 to 12 minutes; only the first one, `start-here`, may take 5. */
export const lessonMinutes: Rule = function* (draft) {
  for (const lesson of draft.lessons) {
    if (!lesson.front || lesson.slug === SHORT || lesson.front.minutes >= SHORTEST) continue;
    yield {
      ...lesson.at(0, 'minutes'),
      message: 'The lesson is too short.',
      found: `${lesson.front.minutes} minutes`,
      expected: `${SHORTEST} to 12 minutes`,
      mend: `Give it more to do; only \`${SHORT}\` may be shorter.`,
    };
  }
};
