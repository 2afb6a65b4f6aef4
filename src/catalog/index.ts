import { type Check, checkOf } from '../core/checks/items.ts';
import type { Exercise } from '../core/exercises/types.ts';
import type { Lesson } from '../core/package/lessons.ts';
import { printProblems } from '../core/package/problem.ts';
import type { Package } from '../core/package/types.ts';
import type { ItemRef } from '../core/record/progress.ts';
import type { Course } from '../core/schema/course.ts';
import { type Content, readContent } from './content.ts';

let kept: Content | null = null;

/**
 * The content, read once.
 *
 * @throws one error that prints every problem, so that no page is built from content that is not in order.
 */
function content(): Content {
  if (kept) return kept;
  const read = readContent();
  if (read.problems.length > 0) throw new Error(`The content is not in order.\n\n${printProblems(read.problems)}`);
  kept = read;
  return read;
}

/** Templates are checked with all the rest and shown nowhere. */
const isShown = ({ slug }: { slug: string }): boolean => !slug.startsWith('_');

/** Every package of the site. */
export function packages(): readonly Package[] {
  return content()
    .articles.filter(isShown)
    .flatMap((article) => article.package ?? []);
}

/**
 * The package of an article.
 *
 * @throws where there is none.
 */
export function packageOf(slug: string): Package {
  const found = packages().find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no article ${slug}.`);
  return found;
}

/**
 * An exercise by its global id, `article/exercise`.
 *
 * @throws where there is none.
 */
export function exerciseOf(id: string): Exercise {
  const found = packages()
    .flatMap(({ exercises }) => exercises)
    .find((exercise) => exercise.id === id);
  if (!found) throw new Error(`There is no exercise ${id}.`);
  return found;
}

/** Every check of the site, by its form. */
export function checks(): readonly Check[] {
  return packages()
    .flatMap((one) => checkOf(one) ?? [])
    .sort((one, other) => one.form.localeCompare(other.form));
}

/** Every course: the main one, `main.yaml`, first; then by the alphabet. */
export function courses(): readonly Course[] {
  return content().courses;
}

/** The lessons of a course, in its order, each with the global ids of its exercises. */
export function lessonsOf(course: Course): readonly Lesson[] {
  const lessons = content().articles.flatMap((article) => article.lessons);
  return course.steps.flatMap((step) => {
    const lesson = 'lesson' in step ? step.lesson : null;
    const found = lessons.find(({ article, slug }) => `${article}/${slug}` === lesson);
    return found ? [found] : [];
  });
}

/** The items of a lesson in order, as progress sees them: global ids, `article/exercise/item`, with today's revisions. */
export function itemsOf({ exercises }: Lesson): readonly ItemRef[] {
  return exercises
    .map(exerciseOf)
    .flatMap(({ id, items }) => items.map((item) => ({ id: `${id}/${item.id}`, revision: item.revision })));
}
