import { entry, member, NOTHING_CHOSEN } from '../reading.ts';
import type { Score } from '../types.ts';
import { BOARDS, type SortKey, type SortResponse } from './types.ts';

/** Right is the key's own field; a field that is not on the board is no answer. */
export function scoreSort(key: SortKey, response: unknown): Score {
  const field = member(response, 'field');
  const onBoard = BOARDS[key.board].find((name) => name === field);
  if (onBoard === undefined) return NOTHING_CHOSEN;
  const right = onBoard === key.field;
  const text = right ? key.why : (entry(key.wrong, onBoard) ?? key.why);
  return {
    state: 'scored',
    outcome: right ? 'right' : 'wrong',
    feedback: [{ about: onBoard, right, text }],
    light: key.light,
  };
}

/** The answer of the key. */
export function answerSort(key: SortKey): SortResponse {
  return { type: 'sort', field: key.field };
}
