import type { ExerciseType, ItemResponse, Responses } from '../exercises/types.ts';
import { flag, type Read, row, text, word, words } from './read.ts';

/** For each field of a response its reader; `null` stands for a field that may be left out and is. */
type Fields<R> = {
  readonly [F in Exclude<keyof R, 'type'>]-?: undefined extends R[F] ? Read<R[F] | null> : Read<R[F]>;
};

const optional =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === undefined ? null : read(value);

/** What a saved response of each type looks like. A new exercise type adds its line. */
const RESPONSES: { readonly [T in ExerciseType]: Fields<Responses[T]> } = {
  sort: { field: word },
  mark: { picked: words },
  match: { relation: optional(word), differs: optional(words), both: optional(flag), found: optional(word) },
  choose: { chosen: words },
  order: { places: words },
  settle: { record: word },
  rewrite: { chosen: words, text: optional(text), ratings: optional(words) },
  blind: { field: word },
  annotate: { spans: words, draft: optional(flag) },
};

/**
 * Reads a saved response: every known field checked and copied, anything else left behind.
 *
 * @returns undefined for an unknown type, a missing field, a field of the wrong type.
 */
export const response: Read<ItemResponse> = (value) => {
  const saved = row(value);
  const type = saved?.type;
  if (!saved || typeof type !== 'string' || !Object.hasOwn(RESPONSES, type)) return undefined;
  const clean: Record<string, unknown> = { type };
  for (const [name, read] of Object.entries<Read<unknown>>(RESPONSES[type as ExerciseType])) {
    const field = read(saved[name]);
    if (field === undefined) return undefined;
    if (field !== null) clean[name] = field;
  }
  // The table above is typed by `Responses`, so what passed it is one of them.
  return clean as unknown as ItemResponse;
};
