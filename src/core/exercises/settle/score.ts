import { entry, member, NOTHING_CHOSEN } from '../reading.ts';
import type { Score } from '../types.ts';
import type { SettleKey, SettleResponse } from './types.ts';

const OUTCOMES = { fully: 'right', partly: 'partly', not: 'wrong' } as const;
/** A record that settles part of it is neither right nor wrong. */
const RIGHT = { fully: true, partly: null, not: false } as const;

/** The record that settles it fully is right, one that settles a part of it partly. A record that the key does not know is no answer. */
export function scoreSettle(key: SettleKey, response: unknown): Score {
  const id = member(response, 'record');
  const record = typeof id === 'string' ? entry(key.records, id) : undefined;
  if (typeof id !== 'string' || !record) return NOTHING_CHOSEN;
  const { settles, feedback } = record;
  return {
    state: 'scored',
    outcome: OUTCOMES[settles],
    feedback: [{ about: id, right: RIGHT[settles], text: feedback }],
    light: key.light,
  };
}

/** The record that settles it fully. */
export function answerSettle(key: SettleKey): SettleResponse {
  const record = Object.keys(key.records).find((id) => key.records[id]?.settles === 'fully');
  return { type: 'settle', record: record ?? '' };
}
