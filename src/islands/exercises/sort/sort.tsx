import { answerSort, scoreSort } from '../../../core/exercises/sort/score.ts';
import type { Field } from '../../../core/exercises/sort/types.ts';
import { fieldsOf } from '../board.tsx';
import type { ExerciseKind } from '../kind.ts';
import { fieldLabel } from './label.ts';

/** A claim, and the fields of a board to place it in. */
const body: ExerciseKind<'sort'>['body'] = ({ board, claim, beside }, tools) => (
  <>
    <div class={beside ? 'pair' : undefined}>
      {tools.quote(claim, 'claim')}
      {beside && tools.quote(beside, 'beside', tools.ui.exercise.sort.beside)}
    </div>
    {fieldsOf(board, tools)}
  </>
);

export const sort: ExerciseKind<'sort'> = {
  type: 'sort',
  score: scoreSort,
  answer: answerSort,
  label: (_, about, ui) => fieldLabel(about as Field, ui),
  body,
};
