import type { Attempt } from './types.ts';

/** An item as progress sees it: its global id `article/exercise/item` and its revision of today. */
export interface ItemRef {
  readonly id: string;
  readonly revision: number;
}

/** How far a learner is in a lesson. Computed from the log, kept nowhere. */
export interface LessonProgress {
  /** Items with an answer, at whatever revision. */
  readonly answered: number;
  readonly total: number;
  /** Items whose newest answer to today's revision is right, and was not shown first. */
  readonly right: number;
  /** Items answered only in an older revision: the item has changed its meaning since. They count as answered. */
  readonly stale: number;
  /** A lesson without items stays `new`. */
  readonly state: 'new' | 'begun' | 'done';
}

/** How far a learner is in a lesson with these items. */
export function lessonProgress(items: readonly ItemRef[], attempts: readonly Attempt[]): LessonProgress {
  return progressIn(byItem(attempts), items);
}

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
 * Where to go on: the lesson of the newest answer, reviews aside, as long as it is not done, else the next one after it that is not done, from
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

/** The place in the course of the newest answer that belongs to it, reviews aside; -1 where there is none. */
function placeOf(course: readonly LessonRef[], attempts: readonly Attempt[]): number {
  const places = new Map(course.flatMap(({ items }, place) => items.map(({ id }) => [id, place] as const)));
  const newest = attempts.findLast(({ item, context }) => context.kind !== 'review' && places.has(item));
  return newest ? (places.get(newest.item) ?? -1) : -1;
}

type ByItem = ReadonlyMap<string, readonly Attempt[]>;

function byItem(attempts: readonly Attempt[]): ByItem {
  const log = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const same = log.get(attempt.item);
    if (same) same.push(attempt);
    else log.set(attempt.item, [attempt]);
  }
  return log;
}

function progressIn(log: ByItem, items: readonly ItemRef[]): LessonProgress {
  let answered = 0;
  let right = 0;
  let stale = 0;
  for (const { id, revision } of items) {
    const answers = log.get(id);
    if (!answers) continue;
    answered += 1;
    // A page from an older visit may still write answers to an older revision after one to today's.
    const newest = answers.findLast((attempt) => attempt.revision >= revision);
    if (!newest) stale += 1;
    else if (newest.outcome === 'right' && newest.help !== 'shown') right += 1;
  }
  const total = items.length;
  const state = answered === 0 ? 'new' : answered < total ? 'begun' : 'done';
  return { answered, total, right, stale, state };
}
