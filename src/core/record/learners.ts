import { row, word } from './read.ts';
import { ONLY_LEARNER } from './types.ts';

/** The longest name that is kept, in characters. */
export const LONGEST_NAME = 60;

/** Somebody who learns on this device. The name never leaves it. */
export interface Learner {
  readonly id: string;
  /** As typed; empty where nobody gave one. */
  readonly name: string;
}

/** Who shares this device. There is always one, and the current one is in the list. */
export interface Learners {
  readonly current: string;
  readonly list: readonly Learner[];
}

/** Reads who shares the device. Total: what cannot be read is left out, so that the rest can be used. */
export function decodeLearners(value: unknown): Learners {
  const kept = row(value);
  const entries: readonly unknown[] = Array.isArray(kept?.list) ? kept.list : [];
  const found = new Map([[ONLY_LEARNER, '']]);
  for (const entry of entries) {
    const id = word(row(entry)?.id);
    if (id) found.set(id, word(row(entry)?.name) ?? '');
  }
  // Its work is shown under this id, whether or not the list knows it.
  const current = word(kept?.current) ?? ONLY_LEARNER;
  if (!found.has(current)) found.set(current, '');
  return { current, list: [...found].map(([id, name]) => ({ id, name })) };
}

/** The same with a learner added, or given another name, and made the current one. */
export function withLearner(learners: Learners, learner: Learner): Learners {
  const name = learner.name.trim().slice(0, LONGEST_NAME);
  const known = learners.list.some(({ id }) => id === learner.id);
  const renamed = learners.list.map((it) => (it.id === learner.id ? { id: it.id, name } : it));
  return { current: learner.id, list: known ? renamed : [...renamed, { id: learner.id, name }] };
}
