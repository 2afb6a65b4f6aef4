import { answerSettle, scoreSettle } from '../../../core/exercises/settle/score.ts';
import type { ExerciseKind } from '../kind.ts';

/** A claim, the question that it comes to, and the records that might answer it. */
export const settle: ExerciseKind<'settle'> = {
  type: 'settle',
  score: scoreSettle,
  answer: answerSettle,
  label: ({ records }, about) => records.find(({ id }) => id === about)?.text ?? null,
  authored: () => true,
  body: ({ claim, records }, { quote, option, source: { lang } }) => (
    <>
      {quote(claim, 'claim')}
      <div class="options" lang={lang}>
        {records.map(({ id, text }) => option('record', id, text))}
      </div>
    </>
  ),
};
