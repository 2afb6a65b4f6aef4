/** What can be printed: every lesson and every check, with its stories and exercises. */
import type { CheckForm } from '../core/checks/plan.ts';
import type { Exercise } from '../core/exercises/types.ts';
import type { Printable } from '../core/paper/printable.ts';
import { checks, courses, exerciseOf, lessonsOf, packageOf } from './index.ts';

/** Every lesson, in the order of the courses, then every check. */
export function printables(): readonly Printable[] {
  const lessons = new Map(
    courses()
      .flatMap(lessonsOf)
      .map((lesson) => [lesson.slug, lesson]),
  );
  const ofLessons = [...lessons.values()].map(({ slug, title, objective, article, exercises }): Printable => {
    const stories = [...new Set([article, ...exercises.map((id) => id.split('/')[0] ?? '')])].map(packageOf);
    return {
      slug,
      lesson: { title, objective },
      check: null,
      article: packageOf(article),
      stories,
      exercises: exercises.map(exerciseOf),
    };
  });
  const ofChecks = checks().map(({ form, article, board, pairs }): Printable => {
    const story = packageOf(article);
    const exercises: readonly Exercise[] = [board, pairs];
    return { slug: printSlug(form), lesson: null, check: form, article: story, stories: [story], exercises };
  });
  return [...ofLessons, ...ofChecks];
}

/** What a check’s sheets are called in addresses. */
export const printSlug = (form: CheckForm): string => `check-${form.toLowerCase()}`;
