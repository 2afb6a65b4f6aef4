import type { Attribution, Kind, Verdict } from '../../../core/codebook/values.ts';
import { BOARDS, type Field } from '../../../core/exercises/sort/types.ts';
import Sign, { type SignName } from '../../Sign.tsx';
import { useDesk } from '../desk.ts';
import type { BodyProps, ExerciseKind } from '../kind.ts';
import { fieldLabel } from '../labels.ts';
import { Option } from '../Option.tsx';
import { Quotation } from '../Quotation.tsx';

/** The sign of each field: colour, line and glyph. On the board the rows carry the signs of who answers. */
const SIGNS: Readonly<Record<Field, SignName>> = {
  'sourced-fact': 'somebody',
  'sourced-accusation': 'somebody',
  'unsourced-statement': 'nobody',
  'unattributed-allegation': 'nobody',
  contradicted: 'clash',
  somebody: 'somebody',
  nobody: 'nobody',
  named: 'somebody',
  unnamed: 'nobody',
  hidden: 'nobody',
  narrator: 'nobody',
  checkable: 'fact',
  accusation: 'accusation',
  colour: 'colour',
} satisfies Record<Verdict | Attribution | Kind | 'somebody' | 'nobody' | 'contradicted', SignName>;

/** A claim, and the fields of a board to place it in. */
function Body(props: BodyProps<'sort'>) {
  const { ui } = useDesk();
  const { board, claim, beside } = props.item.ask;
  const square = board === 'board' || board === 'board-and-colour';
  const rows = [ui.signs.answers.somebody, ui.signs.answers.nobody];
  const columns = [ui.signs.kind.checkable, ui.signs.kind.accusation];
  const fields = BOARDS[board].map((field: Field, i) => {
    const onSquare = square && i < 4;
    return (
      <>
        {onSquare && i % 2 === 0 && (
          <span class="row-head" aria-hidden="true" data-sign={SIGNS[field]}>
            <Sign of={SIGNS[field]} /> {rows[i / 2]}
          </span>
        )}
        <Option name={props.name} question="field" value={field} mark={props.mark} sign={SIGNS[field]}>
          {/* Row and column belong to the name of the field; what is seen is at the edge of the square. */}
          {onSquare && <span class="visually-hidden">{`${rows[i >> 1]}, ${columns[i % 2]}: `}</span>}
          {!square && <Sign of={SIGNS[field]} />} {fieldLabel(field, ui)}
        </Option>
      </>
    );
  });
  return (
    <>
      <div class={beside ? 'pair' : undefined}>
        <Quotation quoted={claim} id={`${props.name}/claim`} />
        {beside && <Quotation quoted={beside} role={ui.exercise.sort.beside} id={`${props.name}/beside`} />}
      </div>
      <div class="fields" data-board={board}>
        {square && (
          <>
            <span class="column-head" aria-hidden="true">
              <Sign of="fact" /> {columns[0]}
            </span>
            <span class="column-head" aria-hidden="true">
              <Sign of="accusation" /> {columns[1]}
            </span>
          </>
        )}
        {fields}
      </div>
    </>
  );
}

export const sort: ExerciseKind<'sort'> = {
  Body,
  passages: (ask) => (ask.beside ? ['claim', 'beside'] : ['claim']),
};
