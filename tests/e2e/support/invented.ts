/** The course on invented stories: its words change less often, and nobody is accused in a snapshot. */
import { courses, exerciseOf, itemsOf, lessonsOf } from '../../../src/catalog/index.ts';
import { ANSWERS } from '../../../src/core/exercises/score.ts';
import type { ExerciseType } from '../../../src/core/exercises/types.ts';
import { type AnyExercise, first, type LessonHere, type Place, wrongPicks } from './journey.ts';

/** Every type of exercise. */
export const TYPES = Object.keys(ANSWERS) as readonly ExerciseType[];

const invented = courses().find(({ id }) => id === 'invented');
const lessons: readonly LessonHere[] = (invented ? lessonsOf(invented) : []).map((lesson) => ({
  ...lesson,
  path: `/lessons/${lesson.slug}/`,
  exercises: lesson.exercises.map(exerciseOf) as readonly AnyExercise[],
  items: itemsOf(lesson),
}));
const places: readonly Place[] = lessons.flatMap((lesson) =>
  lesson.exercises.flatMap((exercise) => exercise.items.map((item, n) => ({ lesson, exercise, item, n }))),
);
const ofType = (type: ExerciseType) => places.filter(({ exercise, n }) => exercise.type === type && n === 0);

/** The first item of the first exercise of a type. */
export const placeOf = (type: ExerciseType): Place =>
  first(ofType(type), `exercise of the type ${type} in the course on invented stories`);

/** The same, of an exercise that can be answered wrongly, where the type has one. */
export const judgedPlaceOf = (type: ExerciseType): Place => ofType(type).find(wrongPicks) ?? placeOf(type);
