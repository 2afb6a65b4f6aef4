import type { ExerciseFile } from '../../core/exercises/shelf.ts';
import { shuffled } from '../../core/exercises/shuffle.ts';
import type { Exercise, ExerciseFor, ExerciseType } from '../../core/exercises/types.ts';
import { fill } from '../../i18n/format.ts';
import { ISLANDS, type Island } from '../../islands/on-demand.ts';
import { fetchJson } from '../../islands/review/fetch.ts';

/** An exercise on the table. */
export interface Laid extends Pick<ExerciseFile, 'found' | 'lang'> {
  readonly exercise: ExerciseFor<ExerciseType>;
  readonly Island: Island<ExerciseType>;
  /** What draws it without saying what came of an answer; only where that is wanted. */
  readonly Quiet: typeof import('./Quiet.tsx')['default'] | null;
}

/**
 * Fetches an exercise and what draws it.
 *
 * @param address of exercises, with `{exercise}` for the global id
 * @param seed for the order of its items; 0 for the authored one. In a blind pass one item builds on another.
 * @throws where something cannot be had.
 */
export async function lay(id: string, address: string, seed: number, quiet: boolean): Promise<Laid> {
  const [file, drawn] = await Promise.all([fetchExercise(id, address), quiet ? import('./Quiet.tsx') : null]);
  const exercise = file.exercise as ExerciseFor<ExerciseType>;
  const island = await ISLANDS[exercise.type]();
  const items = exercise.type === 'blind' ? exercise.items : shuffled(exercise.items, seed, exercise.id);
  return {
    found: file.found,
    lang: file.lang,
    exercise: { ...exercise, items },
    // Each type’s island draws exercises of its type; the table above sees to it.
    Island: island.default as Island<ExerciseType>,
    Quiet: drawn?.default ?? null,
  };
}

const files = new Map<string, Promise<ExerciseFile>>();

/**
 * Fetches an exercise with its key, once.
 *
 * @throws where it cannot be had; a second call tries again.
 */
export function fetchExercise(id: string, address: string): Promise<ExerciseFile> {
  const known = files.get(id);
  if (known) return known;
  const fresh = fetchJson<ExerciseFile>(fill(address, { exercise: id }));
  files.set(id, fresh);
  fresh.catch(() => files.delete(id));
  return fresh;
}

/** An exercise of any type, as one type that covers all. */
export const anyType = (exercise: Exercise): ExerciseFor<ExerciseType> => exercise as ExerciseFor<ExerciseType>;
