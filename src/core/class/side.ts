/** Who answers, as any board asks it: what the two kinds of mistake are counted by. */
import type { Sight, Sights } from '../results/check-result.ts';

/** Whether somebody answers for a claim. */
export type Side = 'somebody' | 'nobody';

const SIDES: Readonly<Record<string, Side>> = {
  somebody: 'somebody',
  named: 'somebody',
  'sourced-fact': 'somebody',
  'sourced-accusation': 'somebody',
  nobody: 'nobody',
  unnamed: 'nobody',
  hidden: 'nobody',
  narrator: 'nobody',
  'unsourced-statement': 'nobody',
  'unattributed-allegation': 'nobody',
};

/** The side that a field of a board says; null for fields that say nothing of it: colour, the kinds, clashes. */
export const sideOf = (field: string): Side | null => (Object.hasOwn(SIDES, field) ? (SIDES[field] ?? null) : null);

/** What became of a claim, by the key’s field and the one that was said; null where one of the two says nothing of who answers. */
export function sightOf(answer: string, said: string): Sight | null {
  const [is, put] = [sideOf(answer), sideOf(said)];
  if (!is || !put) return null;
  if (is === 'nobody') return put === 'nobody' ? 'caught' : 'missed';
  return put === 'somebody' ? 'recognised' : 'flagged';
}

/** How often each of the four. */
export function countSights(sights: readonly (Sight | null)[]): Sights {
  const of = (sight: Sight) => sights.filter((one) => one === sight).length;
  return { caught: of('caught'), missed: of('missed'), recognised: of('recognised'), flagged: of('flagged') };
}
