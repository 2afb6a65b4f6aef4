/** Responses in few letters, for hand-ins: the values alone, in a fixed order. */
import type { ExerciseType, ItemResponse, Responses } from '../exercises/types.ts';
import { response } from '../record/response.ts';

/** A response without its type: the values of its fields, those that were left out as null, none at the end. */
export type Brief = readonly unknown[];

type FieldOf<T extends ExerciseType> = Exclude<keyof Responses[T], 'type' | 'draft'>;

/** What is handed in of each type, in this order for good. A new field goes to the end. */
const FIELDS: { readonly [T in ExerciseType]: readonly FieldOf<T>[] } = {
  sort: ['field'],
  mark: ['picked'],
  match: ['relation', 'differs', 'both', 'found'],
  choose: ['chosen'],
  order: ['places'],
  settle: ['record'],
  // How somebody rates their own sentence stays with them.
  rewrite: ['chosen', 'text'],
  blind: [],
  annotate: ['spans'],
};

/** @param freeText whether sentences of the learner’s own go along. */
export function brief(given: ItemResponse, freeText: boolean): Brief {
  const fields: readonly string[] = FIELDS[given.type];
  const values = fields.map((field) =>
    field === 'text' && !freeText ? null : ((given as unknown as Record<string, unknown>)[field] ?? null),
  );
  return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
}

/** The response that a brief stands for; undefined where it stands for none of this type, or is not written as `brief` would write it. */
export function fromBrief(type: ExerciseType, values: unknown): ItemResponse | undefined {
  if (!Array.isArray(values)) return undefined;
  const fields: readonly string[] = FIELDS[type];
  if (values.length > fields.length || fields.length === 0) return undefined;
  const entries = fields.map((field, at) => [field, values[at] ?? undefined] as const);
  const read = response({ type, ...Object.fromEntries(entries) });
  return read && JSON.stringify(brief(read, true)) === JSON.stringify(values) ? read : undefined;
}
