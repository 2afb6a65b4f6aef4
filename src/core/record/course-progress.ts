/** Progress over several lessons. Apart from that in one, because lesson pages do not load it. */
import { byItem, type ItemRef, type LessonProgress, progressIn } from './progress.ts';
import type { Attempt } from './types.ts';

/** A lesson as progress sees it. */
export interface LessonRef {
  readonly slug: string;
  readonly items: readonly ItemRef[];
}

/** How far a learner is in a course. */
export interface CourseProgress {
  /** By the lesson's slug, in the order of the course. */
  readonly lessons: ReadonlyMap<string, LessonProgress>;
  readonly answered: number;
  readonly total: number;
  /** Lessons that are done. */
  readonly done: number;
}

/** How far a learner is in a course of these lessons. */
export function courseProgress(course: readonly LessonRef[], attempts: readonly Attempt[]): CourseProgress {
  const log = byItem(attempts);
  const lessons = new Map(course.map((lesson) => [lesson.slug, progressIn(log, lesson.items)]));
  const each = [...lessons.values()];
  const sum = (field: 'answered' | 'total') => each.reduce((total, lesson) => total + lesson[field], 0);
  return {
    lessons,
    answered: sum('answered'),
    total: sum('total'),
    done: each.filter((lesson) => lesson.state === 'done').length,
  };
}

/**
 * Where to go on: the lesson of the newest answer as long as it is not done, else the next one after it that is not done, from
 * the end over to the beginning. Without any answer the first lesson. Lessons without items are passed over.
 *
 * @returns the lesson's slug and whether it was begun, or null where everything is done.
 */
export function nextLesson(
  course: readonly LessonRef[],
  attempts: readonly Attempt[],
): { readonly slug: string; readonly begun: boolean } | null {
  const { lessons } = courseProgress(course, attempts);
  const at = Math.max(0, placeOf(course, attempts));
  for (const { slug } of [...course.slice(at), ...course.slice(0, at)]) {
    const lesson = lessons.get(slug);
    if (lesson && lesson.total > 0 && lesson.state !== 'done') return { slug, begun: lesson.state === 'begun' };
  }
  return null;
}

/** The place in the course of the newest answer that belongs to it; -1 where there is none. */
function placeOf(course: readonly LessonRef[], attempts: readonly Attempt[]): number {
  const places = new Map(course.flatMap(({ items }, place) => items.map(({ id }) => [id, place] as const)));
  const newest = attempts.findLast(({ item }) => places.has(item));
  return newest ? (places.get(newest.item) ?? -1) : -1;
}
