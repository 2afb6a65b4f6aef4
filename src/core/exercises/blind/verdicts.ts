import { lastAttempt } from '../../record/log.ts';
import type { Attempt } from '../../record/types.ts';
import { fieldIn } from './score.ts';
import type { BlindField, BlindPair } from './types.ts';

const BLIND = { kind: 'blind', id: '' } as const;

/** Where a learner put a claim in each round; undefined where they did not. */
export interface Verdicts {
  readonly hidden: BlindField | undefined;
  readonly open: BlindField | undefined;
}

/**
 * The newest verdict on a claim in each round. Answers to another revision do not count, because the claim was another one.
 *
 * @param exercise the exercise's global id, `article/exercise`
 */
export function verdictsOn(log: readonly Attempt[], exercise: string, { id, revision }: BlindPair): Verdicts {
  const newest = (round: 'hidden' | 'open') => {
    const attempt = lastAttempt(log, `${exercise}/${id}-${round}`, BLIND);
    return attempt?.revision === revision ? fieldIn(attempt.response) : undefined;
  };
  return { hidden: newest('hidden'), open: newest('open') };
}
