/** Claims and conflicts made up for tests. */
import { verdictOf } from '../codebook/verdict.ts';
import type { Claim, Conflict } from '../package/types.ts';

/** A claim; what is not given is the plainest there is. */
export function claim(given: Partial<Claim> & Pick<Claim, 'id'>): Claim {
  const attribution = given.attribution ?? 'narrator';
  const kind = given.kind ?? 'checkable';
  return {
    quote: `Words of ${given.id}`,
    at: { paragraph: 0, start: 0, end: 10 },
    attribution,
    kind,
    verdict: verdictOf(attribution, kind),
    who: null,
    cue: null,
    accuses: null,
    why: ['Because.'],
    wrong: {},
    readings: [],
    ...given,
  };
}

/** A conflict between two claims. */
export function conflict(given: Partial<Conflict> & Pick<Conflict, 'id' | 'a' | 'b'>): Conflict {
  return {
    strength: 'tension',
    about: 'Something',
    differs: ['time'],
    bothCanBeTrue: true,
    reading: ['In some reading.'],
    settledBy: 'A log.',
    readings: [],
    ...given,
  };
}
