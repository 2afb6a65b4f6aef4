import { answerAnnotate, scoreAnnotate } from '../../../core/exercises/annotate/score.ts';
import type { ExerciseKind } from '../kind.ts';
import { after, heading } from './later.tsx';
import { Sheet } from './Sheet.tsx';

/** A whole story, marked up freely, then laid over the key. */
export const annotate: ExerciseKind<'annotate'> = {
  type: 'annotate',
  score: scoreAnnotate,
  answer: answerAnnotate,
  label: () => null,
  body: (ask, tools) => <Sheet ask={ask} tools={tools} />,
  heading,
  after,
};
