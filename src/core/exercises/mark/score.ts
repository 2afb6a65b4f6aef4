import { entry, member, NOTHING_CHOSEN, words } from '../reading.ts';
import type { Score } from '../types.ts';
import type { MarkKey, MarkResponse } from './types.ts';

/**
 * Phrases: right is just the key's set; partly is some of it, with one missing or one too many. Survey: noted, whatever
 * was marked, and nothing lights up: words lit after a first reading would look like its answers.
 * A response with a phrase that the key does not know is no answer.
 */
export function scoreMark(key: MarkKey, response: unknown): Score {
  const picked = words(member(response, 'picked')) ?? [];
  const known: Readonly<Record<string, unknown>> = key.form === 'phrases' ? key.why : key.attribution;
  if (picked.length === 0 || picked.some((id) => entry(known, id) === undefined)) {
    return NOTHING_CHOSEN;
  }
  if (key.form === 'survey') return { state: 'scored', outcome: 'noted', feedback: [], light: [] };
  const hits = picked.filter((id) => key.right.includes(id)).length;
  return {
    state: 'scored',
    outcome: !hits ? 'wrong' : hits < picked.length || hits < key.right.length ? 'partly' : 'right',
    feedback: picked.map((id) => ({ about: id, right: key.right.includes(id), text: entry(key.why, id) ?? [] })),
    light: key.light,
  };
}

/** The answer of the key; `null` for a survey, which has none. */
export function answerMark(key: MarkKey): MarkResponse | null {
  return key.form === 'phrases' ? { type: 'mark', picked: key.right } : null;
}
