import type { Exercise, ExerciseType } from './types.ts';

/** The types of which one item makes sense without the others. */
export const ALONE = ['sort', 'mark', 'match', 'choose', 'settle'] as const satisfies readonly ExerciseType[];
export type AloneType = (typeof ALONE)[number];

/**
 * Whether an item of an exercise can be asked by itself, away from its lesson: it is scored, and it shows the words of a story that it
 * is about.
 */
export function standsAlone(exercise: Exercise, at: number): boolean {
  if (!exercise.scored) return false;
  switch (exercise.type) {
    case 'choose':
      return exercise.items[at]?.ask.quoted !== null;
    case 'mark':
      return exercise.items[at]?.ask.form === 'phrases';
    default:
      return ALONE.some((type) => type === exercise.type);
  }
}
