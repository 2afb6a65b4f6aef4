import type { Attribution, Kind, Relation, Strength, Verdict } from './values.ts';

/**
 * The verdict that follows from the two questions of the codebook. It is computed here and written nowhere.
 *
 * @returns `colour` for every colour; otherwise the field of the board.
 */
export function verdictOf(attribution: Attribution, kind: Kind): Verdict {
  if (kind === 'colour') return 'colour';
  const fact = kind === 'checkable';
  if (attribution === 'named') return fact ? 'sourced-fact' : 'sourced-accusation';
  return fact ? 'unsourced-statement' : 'unattributed-allegation';
}

/**
 * What a learner should say about two passages, given the conflict that the key has between them.
 *
 * @returns `null` for a tension, which is discussed and never scored.
 */
export function relationOf(strength: Strength | null): Relation | null {
  if (strength === null) return 'two-things';
  if (strength === 'tension') return null;
  return strength === 'hard' ? 'contradict' : 'changed';
}
