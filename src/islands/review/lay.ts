import type { ExerciseFile } from '../../core/exercises/shelf.ts';
import type { ExerciseFor, ExerciseType } from '../../core/exercises/types.ts';
import type { Asked } from '../../core/record/sitting.ts';
import { fill } from '../../i18n/format.ts';
import { ISLANDS, type Island } from '../on-demand.ts';
import { fetchJson } from './fetch.ts';

/** Where the files for reviews are. */
export interface ReviewFiles {
  /** The index of all items. */
  readonly index: string;
  /** One exercise; `{exercise}` stands for its global id, `article/exercise`. */
  readonly exercise: string;
}

/** An item of a sitting, laid on the table. */
export interface Laid extends Asked, Pick<ExerciseFile, 'found' | 'lang'> {
  /** With this item alone. */
  readonly exercise: ExerciseFor<ExerciseType>;
  readonly Island: Island<ExerciseType>;
}

/**
 * Fetches an item, and the island that draws it.
 *
 * @param address of an exercise’s file, with `{exercise}` for its global id
 * @throws where one of them cannot be had.
 */
export async function lay(asked: Asked, address: string): Promise<Laid> {
  const cut = asked.shown.lastIndexOf('/');
  const file = await fetchJson<ExerciseFile>(fill(address, { exercise: asked.shown.slice(0, cut) }));
  const exercise = file.exercise as ExerciseFor<ExerciseType>;
  const island = await ISLANDS[exercise.type]();
  return {
    ...asked,
    found: file.found,
    lang: file.lang,
    exercise: { ...exercise, items: exercise.items.filter(({ id }) => id === asked.shown.slice(cut + 1)) },
    // Each type’s island draws exercises of its type; the table above sees to it.
    Island: island.default as Island<ExerciseType>,
  };
}
