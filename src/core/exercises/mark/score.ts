import { entry, member, words } from '../reading.ts';
import type { Score } from '../types.ts';
import type { MarkKey, MarkResponse } from './types.ts';

/**
 * Phrases: right is just the key's set; partly is some of it and nothing else. Survey: noted, whatever was marked.
 * A response with a phrase that the key does not know is no answer.
 */
export function scoreMark(key: MarkKey, response: unknown): Score {
  const picked = words(member(response, 'picked')) ?? [];
  const known: Readonly<Record<string, unknown>> = key.form === 'phrases' ? key.why : key.attribution;
  if (picked.length === 0 || picked.some((id) => entry(known, id) === undefined)) {
    return { state: 'not-ready', missing: 'nothing-chosen' };
  }
  if (key.form === 'survey') return { state: 'scored', outcome: 'noted', feedback: [], light: key.light };
  const fit = picked.every((id) => key.right.includes(id));
  return {
    state: 'scored',
    outcome: !fit ? 'wrong' : picked.length === key.right.length ? 'right' : 'partly',
    feedback: picked.map((id) => ({ about: id, right: key.right.includes(id), text: entry(key.why, id) ?? [] })),
    light: key.light,
  };
}

/** The answer of the key; `null` for a survey, which has none. */
export function answerMark(key: MarkKey): MarkResponse | null {
  return key.form === 'phrases' ? { type: 'mark', picked: key.right } : null;
}
