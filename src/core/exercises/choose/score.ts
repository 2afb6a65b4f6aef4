import { entry, member, NOTHING_CHOSEN, words } from '../reading.ts';
import type { Score } from '../types.ts';
import type { ChooseKey, ChooseResponse } from './types.ts';

/**
 * One: right is a right option. Many: right is just the set of right options; partly is some of it, with one missing or
 * one too many.
 * A response with an option that the key does not know, or with two where one was asked for, is no answer.
 */
export function scoreChoose(key: ChooseKey, response: unknown): Score {
  const chosen = words(member(response, 'chosen')) ?? [];
  const options = chosen.map((id) => entry(key.options, id));
  const none = chosen.length === 0 || (!key.many && chosen.length > 1);
  if (none || options.includes(undefined)) return NOTHING_CHOSEN;
  const wanted = key.many ? answerChoose(key).chosen.length : 1;
  const hits = options.filter((option) => option?.right).length;
  return {
    state: 'scored',
    outcome: !hits ? 'wrong' : hits < chosen.length || hits < wanted ? 'partly' : 'right',
    feedback: chosen.map((id, i) => ({
      about: id,
      right: options[i]?.right ?? null,
      text: options[i]?.feedback ?? [],
    })),
    light: key.light,
  };
}

/** The answer of the key; where one is asked for and several are right, the first. */
export function answerChoose(key: ChooseKey): ChooseResponse {
  const right = Object.keys(key.options).filter((id) => key.options[id]?.right);
  return { type: 'choose', chosen: key.many ? right : right.slice(0, 1) };
}
