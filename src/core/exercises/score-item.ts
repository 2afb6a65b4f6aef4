import type { Score } from './types.ts';

/**
 * Scores a response to one item by its type’s scorer. In an exercise that is not scored every complete answer is `noted`,
 * and no line of its feedback is called right or wrong.
 */
export function scoreItem<K>(
  scorer: (key: K, response: unknown) => Score,
  scored: boolean,
  key: K,
  response: unknown,
): Score {
  const score = scorer(key, response);
  if (scored || score.state === 'not-ready') return score;
  return { ...score, outcome: 'noted', feedback: score.feedback.map((line) => ({ ...line, right: null })) };
}
