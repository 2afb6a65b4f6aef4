import { answerBlind, READING, scoreBlind } from '../../../core/exercises/blind/score.ts';
import type { BlindField } from '../../../core/exercises/blind/types.ts';
import { fieldsOf } from '../board.tsx';
import type { ExerciseKind } from '../kind.ts';
import { fieldLabel } from '../sort/label.ts';
import { comparison, summary } from './moved.tsx';

/** A claim, with its names or with masks in their place, and the board. */
const body: ExerciseKind<'blind'>['body'] = (ask, tools) => {
  const { hidden, shown } = tools.ui.exercise.blind;
  return (
    <>
      {ask.round === 'open'
        ? tools.quote(ask.claim, 'claim', shown)
        : tools.quote(
            { text: '', cut: ask.claim.cut },
            'claim',
            hidden,
            ask.claim.pieces.map((piece) =>
              typeof piece === 'string' ? piece : <span class="mask">{piece.mask}</span>,
            ),
          )}
      {fieldsOf('board', tools)}
    </>
  );
};

export const blind: ExerciseKind<'blind'> = {
  type: 'blind',
  score: scoreBlind,
  answer: answerBlind,
  label: (_, about, ui) => (about === READING ? ui.signs.arguable : fieldLabel(about as BlindField, ui)),
  body,
  before: comparison,
  after: summary,
};
