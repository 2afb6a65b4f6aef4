import { answerAnnotate, scoreAnnotate } from './annotate/score.ts';
import { answerBlind, scoreBlind } from './blind/score.ts';
import { answerChoose, scoreChoose } from './choose/score.ts';
import { answerMark, scoreMark } from './mark/score.ts';
import { answerMatch, scoreMatch } from './match/score.ts';
import { answerOrder, scoreOrder } from './order/score.ts';
import { answerRewrite, scoreRewrite } from './rewrite/score.ts';
import { answerSettle, scoreSettle } from './settle/score.ts';
import { answerSort, scoreSort } from './sort/score.ts';
import type { ExerciseType, Keys, Responses, Scorer } from './types.ts';

/** One scorer an exercise type. */
export const SCORERS: { readonly [T in ExerciseType]: Scorer<T> } = {
  sort: scoreSort,
  mark: scoreMark,
  match: scoreMatch,
  choose: scoreChoose,
  order: scoreOrder,
  settle: scoreSettle,
  rewrite: scoreRewrite,
  blind: scoreBlind,
  annotate: scoreAnnotate,
};

/** The answer of the key by type; `null` where nothing is right or wrong. */
export const ANSWERS: { readonly [T in ExerciseType]: (key: Keys[T]) => Responses[T] | null } = {
  sort: answerSort,
  mark: answerMark,
  match: answerMatch,
  choose: answerChoose,
  order: answerOrder,
  settle: answerSettle,
  rewrite: answerRewrite,
  blind: answerBlind,
  annotate: answerAnnotate,
};
