import { exercisesUsed } from '../lessons.ts';
import type { Rule } from '../rule.ts';

/** An exercise stands in a lesson once: both would be one exercise with one record, and each would miss the other's answers. */
export const lessonExerciseOnce: Rule = function* (draft) {
  for (const lesson of draft.lessons) {
    const first = new Map<string, number>();
    for (const { id, offset } of exercisesUsed(lesson, draft.slug)) {
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, lesson.at(offset).line);
        continue;
      }
      yield {
        ...lesson.at(offset, '<Exercise>'),
        message: 'The exercise stands twice in the lesson.',
        found: `${id}, first on line ${before}`,
        mend: 'Take one of the two out, or ask something else.',
      };
    }
  }
};
