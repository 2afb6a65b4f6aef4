import { answerAnnotate, layOver, scoreAnnotate } from '../../../core/exercises/annotate/score.ts';
import { fill } from '../../../i18n/format.ts';
import type { ExerciseKind } from '../kind.ts';
import { Result } from './Result.tsx';
import { Sheet } from './Sheet.tsx';
import { wordsOf } from './words.ts';
import './annotate.css';
import './result.css';

/** A whole story, marked up freely, then laid over the key. */
export const annotate: ExerciseKind<'annotate'> = {
  type: 'annotate',
  score: scoreAnnotate,
  answer: answerAnnotate,
  label: () => null,
  body: (ask, tools) => <Sheet ask={ask} tools={tools} />,
  heading: (key, response, { ui }) => {
    const { found, agreed, claims } = layOver(key, response);
    const words = wordsOf(ui);
    return `${fill(words.found, { found, all: claims.length })} ${fill(words.agreed, { agreed })}`;
  },
  after: (key, response, _, tools, ask) => <Result ask={ask} overlay={layOver(key, response())} tools={tools} />,
};
