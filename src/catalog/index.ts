import { type Check, checkOf } from '../core/checks/items.ts';
import type { Exercise } from '../core/exercises/types.ts';
import type { Lesson } from '../core/package/lessons.ts';
import { printProblems } from '../core/package/problem.ts';
import type { Package } from '../core/package/types.ts';
import { stepId } from '../core/package/ways.ts';
import type { ItemRef } from '../core/record/progress.ts';
import type { Course } from '../core/schema/course.ts';
import { type Content, readContent } from './content.ts';

/** The content with its parts by their ids: every page looks some up, and a library has thousands of pages. */
interface Shelves extends Content {
  readonly packages: readonly Package[];
  readonly bySlug: ReadonlyMap<string, Package>;
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly checks: readonly Check[];
  /** By `article/lesson`. */
  readonly lessons: ReadonlyMap<string, Lesson>;
  /** Filled as they are asked for. */
  readonly steps: Map<Course, readonly Step[]>;
}

let kept: Shelves | null = null;

/** Templates are checked with all the rest and shown nowhere. */
const isShown = ({ slug }: { slug: string }): boolean => !slug.startsWith('_');

/**
 * The content, read once.
 *
 * @throws one error that prints every problem, so that no page is built from content that is not in order.
 */
function content(): Shelves {
  if (kept) return kept;
  const read = readContent();
  if (read.problems.length > 0) throw new Error(`The content is not in order.\n\n${printProblems(read.problems)}`);
  const packages = read.articles.filter(isShown).flatMap((article) => article.package ?? []);
  const lessons = read.articles.flatMap((article) => article.lessons);
  kept = {
    ...read,
    packages,
    bySlug: new Map(packages.map((one) => [one.slug, one])),
    exercises: new Map(packages.flatMap(({ exercises }) => exercises.map((one) => [one.id, one] as const))),
    checks: packages.flatMap((one) => checkOf(one) ?? []).sort((one, other) => one.form.localeCompare(other.form)),
    lessons: new Map(lessons.map((one) => [`${one.article}/${one.slug}`, one])),
    steps: new Map(),
  };
  return kept;
}

/** Every package of the site. */
export const packages = (): readonly Package[] => content().packages;

/**
 * The package of an article.
 *
 * @throws where there is none.
 */
export function packageOf(slug: string): Package {
  const found = content().bySlug.get(slug);
  if (!found) throw new Error(`There is no article ${slug}.`);
  return found;
}

/**
 * An exercise by its global id, `article/exercise`.
 *
 * @throws where there is none.
 */
export function exerciseOf(id: string): Exercise {
  const found = content().exercises.get(id);
  if (!found) throw new Error(`There is no exercise ${id}.`);
  return found;
}

/** Every check of the site, by its form. */
export const checks = (): readonly Check[] => content().checks;

/** Every course: the main one, `main.yaml`, first; then by the alphabet. */
export function courses(): readonly Course[] {
  return content().courses;
}

/** A course by its id; undefined where there is none. */
export const courseById = (id: string): Course | undefined => courses().find((one) => one.id === id);

/** The lessons of a course, in its order, each with the global ids of its exercises. */
export function lessonsOf(course: Course): readonly Lesson[] {
  return stepsOf(course).flatMap((step) => (step.kind === 'lesson' ? [step.lesson] : []));
}

/**
 * The course that an article is worked through in: the first one that is about it. Its lessons earn the article’s X-ray.
 * Undefined where no course is about it.
 */
export const courseOn = (article: string): Course | undefined => courses().find((one) => one.article === article);

/** A step of a course. `id` is what its address is made from: `lessons/start-here` or `check/a`. */
export type Step =
  | { readonly kind: 'lesson'; readonly id: string; readonly lesson: Lesson }
  | { readonly kind: 'check'; readonly id: string; readonly check: Check };

/** The lessons and checks of a course, in its order. */
export function stepsOf(course: Course): readonly Step[] {
  const { lessons, steps } = content();
  const known = steps.get(course);
  if (known) return known;
  const found = course.steps.flatMap((step): readonly Step[] => {
    const id = stepId(step);
    if ('check' in step) {
      const check = checks().find(({ form }) => form === step.check);
      return check ? [{ kind: 'check', id, check }] : [];
    }
    const lesson = lessons.get(step.lesson);
    return lesson ? [{ kind: 'lesson', id, lesson }] : [];
  });
  steps.set(course, found);
  return found;
}

/**
 * The items of a lesson in order, as progress sees them: global ids, `article/exercise/item`, with today's revisions. Those of a blind
 * pass are not among them: a lesson is done without it.
 */
export function itemsOf({ exercises }: Lesson): readonly ItemRef[] {
  return refsIn(exercises.map(exerciseOf).filter(({ type }) => type !== 'blind'));
}

/** The items of a step in the same way, be it a lesson or a check. */
export function itemsOfStep(step: Step): readonly ItemRef[] {
  return step.kind === 'lesson' ? itemsOf(step.lesson) : refsIn([step.check.board, step.check.pairs]);
}

const refsIn = (exercises: readonly Exercise[]): readonly ItemRef[] =>
  exercises.flatMap(({ id, items }) => items.map((item) => ({ id: `${id}/${item.id}`, revision: item.revision })));
