import { scoreChoose } from '../choose/score.ts';
import { member } from '../reading.ts';
import type { Score } from '../types.ts';
import type { RewriteKey, RewriteResponse } from './types.ts';

/** What the line of feedback with the model is about. No option has this id, because ids hold no spaces. */
export const MODEL = 'the model';

/**
 * The chosen option alone decides; what was written is never judged. The model follows the right one, and any answer that was
 * rated, because whoever rates has seen it.
 */
export function scoreRewrite(key: RewriteKey, response: unknown): Score {
  const score = scoreChoose({ many: false, options: key.options, light: key.light }, response);
  if (score.state === 'not-ready') return score;
  const seen = score.outcome === 'right' || !key.scored || member(response, 'ratings') !== undefined;
  return seen ? { ...score, feedback: [...score.feedback, { about: MODEL, right: null, text: key.model }] } : score;
}

/** The answer of the key, with nothing written. */
export function answerRewrite(key: RewriteKey): RewriteResponse {
  const right = Object.keys(key.options).filter((id) => key.options[id]?.right);
  return { type: 'rewrite', chosen: right.slice(0, 1) };
}
