import { answerChoose, scoreChoose } from '../../../core/exercises/choose/score.ts';
import type { ExerciseKind } from '../kind.ts';

/** One or several of two to five options, with or without a passage above. */
export const choose: ExerciseKind<'choose'> = {
  type: 'choose',
  score: scoreChoose,
  answer: answerChoose,
  label: ({ options }, about) => options.find(({ id }) => id === about)?.text ?? null,
  authored: () => true,
  body: ({ quoted, many, options }, { quote, option, source: { lang } }) => (
    <>
      {quoted && quote(quoted, 'claim')}
      <div class="options" lang={lang}>
        {options.map(({ id, text }) => option('chosen', id, text, many))}
      </div>
    </>
  ),
};
