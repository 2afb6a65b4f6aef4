/** Several courses may share steps. Where each has its place, and whose number and neighbours it shows. */
import type { Course } from '../schema/course.ts';

type Step = Course['steps'][number];

/** A step's id, from which its address is made: `lessons/start-here`, `check/a`. */
export function stepId(step: Step): string {
  return 'lesson' in step ? `lessons/${step.lesson.split('/')[1]}` : `check/${step.check.toLowerCase()}`;
}

/** The address of a step's page, without the language. */
export const addressOf = (step: Step): string => `/${stepId(step)}/`;

/** The address of a course's page. The first course, which the landing page shows, needs no name in it. */
export function courseAddress({ id }: Pick<Course, 'id'>, courses: readonly Pick<Course, 'id'>[]): string {
  return id === courses[0]?.id ? '/course/' : `/course/${id}/`;
}

/** For a list of courses, those that have each step. Every page asks; a library has thousands of steps. */
const known = new WeakMap<readonly Course[], ReadonlyMap<string, readonly Course[]>>();

/** The courses that have a step, by its id, in their order. The first one is the step's home: its way is shown. */
export function coursesWith(id: string, courses: readonly Course[]): readonly Course[] {
  const byStep = known.get(courses) ?? stepsToCourses(courses);
  known.set(courses, byStep);
  return byStep.get(id) ?? [];
}

function stepsToCourses(courses: readonly Course[]): ReadonlyMap<string, readonly Course[]> {
  const byStep = new Map<string, readonly Course[]>();
  for (const course of courses) {
    for (const id of new Set(course.steps.map(stepId))) byStep.set(id, [...(byStep.get(id) ?? []), course]);
  }
  return byStep;
}

/**
 * The address of a step as a course's pages link to it: where its home is another course it carries this one's id, so that the way goes
 * on through this course.
 */
export function linkTo(id: string, course: Course, courses: readonly Course[]): string {
  const [home] = coursesWith(id, courses);
  return home && home.id !== course.id ? `/${id}/?course=${course.id}` : `/${id}/`;
}

/**
 * The number of a lesson in a course; null where the course does not have it. Checks are not counted. The first course counts
 * from 0, because its first lesson is only the way in; the others from 1.
 */
export function lessonNumber(id: string, course: Course, courses: readonly Course[]): number | null {
  const lessons = course.steps.filter((step) => 'lesson' in step).map(stepId);
  const at = lessons.indexOf(id);
  return at < 0 ? null : at + (course.id === courses[0]?.id ? 0 : 1);
}
