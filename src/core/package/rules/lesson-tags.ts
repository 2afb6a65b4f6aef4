import { nearestName } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** The components that a lesson may use. */
const COMPONENTS = [
  'Exercise',
  'Claim',
  'Passage',
  'WorkedExample',
  'Board',
  'Takeaway',
  'TalkAboutIt',
  'Words',
] as const;

/** A lesson uses only the components there are, and imports nothing. */
export const lessonTags: Rule = function* (draft) {
  for (const lesson of draft.lessons) {
    for (const { name, offset } of lesson.tags) {
      if ((COMPONENTS as readonly string[]).includes(name)) continue;
      const near = nearestName(COMPONENTS, name);
      yield {
        ...lesson.at(offset, `<${name}>`),
        message: `There is no component \`${name}\`.`,
        expected: COMPONENTS.join(', '),
        mend: near ? `Write \`<${near}>\`.` : 'Use one of these, or plain text.',
      };
    }
    for (const match of lesson.body.matchAll(/^(?:import|export)\b.*$/gm)) {
      yield {
        ...lesson.at(match.index),
        message: 'A lesson has no import or export lines.',
        found: match[0].trim(),
        mend: 'Take the line out: every component is there without it.',
      };
    }
  }
};
