import type { ExerciseFor } from '../../core/exercises/types.ts';

/** One half of a check as the page gives it: what is asked, and nothing of the key. */
export interface CheckPart {
  /** `article/exercise`. */
  readonly id: string;
  readonly title: string;
  readonly stem: string;
  readonly items: readonly CheckAsk[];
}
/** An item without its key. */
export type CheckAsk = Pick<ExerciseFor<'sort'>['items'][number], 'id' | 'revision' | 'ask'>;

/** What is asked in one half of a check; the key stays behind, so that it is in no page’s source. */
export const withoutKey = ({ id, title, stem, items }: ExerciseFor<'sort'>): CheckPart => ({
  id,
  title,
  stem,
  items: items.map(({ id: name, revision, ask }) => ({ id: name, revision, ask })),
});

/** The key of a check, as its own file: fetched when the check ends. */
export type CheckKey = readonly ExerciseFor<'sort'>[];

/**
 * Fetches the key of a check.
 *
 * @throws where it cannot be had.
 */
export async function fetchKey(address: string): Promise<CheckKey> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as CheckKey;
}
