/** Reading what a stranger's file, or an older site, calls a response. Nothing here throws. */
import type { Score } from './types.ts';

/** @returns the member of a plain object, `undefined` for anything else. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** @returns the words of a list, each once, in order; `null` where it is not a list of words only. */
export function words(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const list: unknown[] = value;
  return list.every((word) => typeof word === 'string') ? [...new Set(list as string[])] : null;
}

/** @returns what a record holds under an id, never what its prototype does. */
export function entry<V>(record: Readonly<Partial<Record<string, V>>>, id: string): V | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** The score of what is no answer. */
export const NOTHING_CHOSEN: Score = { state: 'not-ready', missing: 'nothing-chosen' };
