/** How far a learner is in a course, whose steps are lessons and checks, and where to go on. Computed from the log, kept nowhere. */
import { handedIn } from '../results/check-result.ts';
import { type ByItem, byItem, type ItemRef, type LessonProgress, progressIn } from './progress.ts';
import type { Attempt } from './types.ts';

/** A step of a course as progress sees it. */
export interface StepRef {
  /** What its address is made from, `lessons/start-here` or `check/a`: no two steps of a course share one. */
  readonly id: string;
  readonly kind: 'lesson' | 'check';
  readonly items: readonly ItemRef[];
}

/** How far a learner is in a step. A check is begun with any answer, and done when it is handed in. */
export type StepProgress = Pick<LessonProgress, 'answered' | 'total' | 'state'>;

/** How far a learner is in a course. */
export interface CourseProgress {
  /** By the step's id, in the order of the course. */
  readonly steps: ReadonlyMap<string, StepProgress>;
  /** Items of lessons with an answer. Checks do not count here: they are measured, not done. */
  readonly answered: number;
  /** Items of lessons. */
  readonly total: number;
  /** Every lesson that has items is done, and there is one. */
  readonly finished: boolean;
}

/** How far a learner is in a course of these steps. */
export function courseProgress(course: readonly StepRef[], attempts: readonly Attempt[]): CourseProgress {
  const log = byItem(attempts);
  const steps = new Map(
    course.map((step) => [step.id, step.kind === 'check' ? checkIn(step, attempts, log) : progressIn(log, step.items)]),
  );
  const lessons = course.filter(isLesson).flatMap(({ id }) => steps.get(id) ?? []);
  const sum = (field: 'answered' | 'total') => lessons.reduce((total, lesson) => total + lesson[field], 0);
  const [answered, total] = [sum('answered'), sum('total')];
  return { steps, answered, total, finished: total > 0 && answered === total };
}

/**
 * Where to go on: the step of the newest answer as long as it is not done, else the next one after it that is not done. From
 * the last lesson it goes over to lessons that were left out before; then to checks that come after all lessons. A check that was
 * left out is not come back to: what it would have measured is past. Without any answer it is the first step. Steps without
 * items are passed over.
 *
 * @returns the step's id and whether it was begun, or null where there is nothing to go on to.
 */
export function nextStep(
  course: readonly StepRef[],
  attempts: readonly Attempt[],
): { readonly id: string; readonly begun: boolean } | null {
  const { steps } = courseProgress(course, attempts);
  const here = Math.max(0, placeOf(course, attempts));
  const last = course.findLastIndex(isLesson);
  const inTurn = [
    ...course.slice(here, here + 1),
    ...course.slice(here + 1, last + 1),
    ...course.slice(0, here).filter(isLesson),
    ...course.slice(Math.max(here, last) + 1),
  ];
  const next = inTurn.find(({ id, items }) => items.length > 0 && steps.get(id)?.state !== 'done');
  return next ? { id: next.id, begun: steps.get(next.id)?.state === 'begun' } : null;
}

const isLesson = ({ kind }: StepRef): boolean => kind === 'lesson';

/** The place in the course of the newest answer that belongs to it, reviews aside; -1 where there is none. */
function placeOf(course: readonly StepRef[], attempts: readonly Attempt[]): number {
  const places = new Map(course.flatMap(({ items }, place) => items.map(({ id }) => [id, place] as const)));
  const newest = attempts.findLast(({ item, context }) => context.kind !== 'review' && places.has(item));
  return newest ? (places.get(newest.item) ?? -1) : -1;
}

function checkIn({ items }: StepRef, attempts: readonly Attempt[], log: ByItem): StepProgress {
  const answered = items.filter(({ id }) => log.get(id)?.some(({ context }) => context.kind === 'check')).length;
  const state = handedIn(items, attempts) ? 'done' : answered > 0 ? 'begun' : 'new';
  return { answered, total: items.length, state };
}
