import { migrate } from './migrate.ts';
import { amount, count, oneOf, type Read, row, word } from './read.ts';
import { response } from './response.ts';
import { type Attempt, CERTAINTIES, CONTEXTS, type Context, HELPS, OUTCOMES } from './types.ts';

/** Something that was kept as an attempt and cannot be read as one. */
export interface Unreadable {
  /** `row` (not an object), `version`, `newer` (a newer site wrote it), or the name of the first field that is wrong. */
  readonly unreadable: string;
}

const ITEM = /^[^\s/]+\/[^\s/]+\/[^\s/]+$/;
const contextKind = oneOf(CONTEXTS);

const item: Read<string> = (value) => (ITEM.test(word(value) ?? '') ? word(value) : undefined);
const context: Read<Context> = (value) => {
  const saved = row(value);
  const kind = contextKind(saved?.kind);
  const id = word(saved?.id);
  return kind !== undefined && id !== undefined ? { kind, id } : undefined;
};

/** How each field is read; a field that is added to `Attempt` and not here does not compile. */
const FIELDS: { readonly [F in keyof Attempt]-?: Read<Attempt[F]> } = {
  v: oneOf([1]),
  item,
  revision: count,
  response,
  outcome: oneOf(OUTCOMES),
  certainty: oneOf([...CERTAINTIES, null]),
  help: oneOf(HELPS),
  context,
  learner: word,
  device: word,
  seq: count,
  at: amount(0),
  took: (value) => (value === null ? null : amount(0)(value)),
  seed: amount(-8.64e15),
};

/**
 * Reads one attempt of any version. Strict: every field is checked and none is converted or guessed. Total: any value gives
 * an answer. The result is a copy that holds the known fields only.
 */
export function decodeAttempt(value: unknown): Attempt | Unreadable {
  const saved = row(value);
  const today = saved ? migrate(saved) : 'row';
  if (typeof today === 'string') return { unreadable: today };
  const clean: Record<string, unknown> = {};
  for (const [name, read] of Object.entries<Read<unknown>>(FIELDS)) {
    const field = read(today[name]);
    if (field === undefined) return { unreadable: name };
    clean[name] = field;
  }
  // The table above is typed by `Attempt`, so what passed it is one.
  return clean as unknown as Attempt;
}
