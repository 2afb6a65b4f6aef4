import { member, NOTHING_CHOSEN } from '../reading.ts';
import { BOARDS } from '../sort/types.ts';
import type { Feedback, Score } from '../types.ts';
import type { BlindField, BlindKey, BlindResponse } from './types.ts';

/** What the lines of feedback on an arguable claim's readings are about. No field has this name. */
export const READING = 'a reading';

/** The field in which a response puts its claim; undefined where it is none of the board. */
export function fieldIn(response: unknown): BlindField | undefined {
  const field = member(response, 'field');
  return BOARDS.board.find((name) => name === field);
}

/** Every complete answer is noted. In the open round the key's own field follows with its why, and where readers differ, both readings. */
export function scoreBlind({ field, open }: BlindKey, response: unknown): Score {
  if (fieldIn(response) === undefined) return NOTHING_CHOSEN;
  const line = (about: string, text: Feedback['text']): Feedback => ({ about, right: null, text });
  return {
    state: 'scored',
    outcome: 'noted',
    feedback: open ? [line(field, open.why), ...open.readings.map((text) => line(READING, text))] : [],
    light: open?.light ?? [],
  };
}

/** The answer of the key; none in the hidden round, where readers without JavaScript would meet it before the names are shown. */
export function answerBlind({ field, open }: BlindKey): BlindResponse | null {
  return open && { type: 'blind', field };
}
