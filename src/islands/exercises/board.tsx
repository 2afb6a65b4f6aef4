import type { Attribution, Kind, Verdict } from '../../core/codebook/values.ts';
import { BOARDS, type BoardName, type Field } from '../../core/exercises/sort/types.ts';
import Sign, { type SignName } from '../Sign.tsx';
import type { Tools } from './kind.ts';
import { fieldLabel } from './sort/label.ts';

/** The sign of each field: colour, line and glyph. On the board the rows carry the signs of who answers. */
const SIGNS: Readonly<Record<Field, SignName>> = {
  'sourced-fact': 'somebody',
  'sourced-accusation': 'somebody',
  'unsourced-statement': 'nobody',
  'unattributed-allegation': 'nobody',
  contradicted: 'clash',
  clash: 'clash',
  'no-clash': 'fact',
  somebody: 'somebody',
  nobody: 'nobody',
  named: 'somebody',
  unnamed: 'nobody',
  hidden: 'nobody',
  narrator: 'nobody',
  checkable: 'fact',
  accusation: 'accusation',
  colour: 'colour',
} satisfies Record<
  Verdict | Attribution | Kind | 'somebody' | 'nobody' | 'contradicted' | 'clash' | 'no-clash',
  SignName
>;

/** The square's columns. */
const COLUMNS = ['checkable', 'accusation'] as const;

/** The fields of a board to place a claim in, as radio buttons of the question `field`. */
export function fieldsOf(board: BoardName, { ui, option }: Tools) {
  const square = board === 'board' || board === 'board-and-colour';
  // Row and column belong to the name of a field of the square; what is seen of them is at its edges.
  const head = (side: string, field: Field) => (
    <span class={side} aria-hidden="true" data-sign={SIGNS[field]}>
      <Sign of={SIGNS[field]} /> {fieldLabel(field, ui)}
    </span>
  );
  return (
    <div class="fields" data-board={board}>
      {square && COLUMNS.map((field) => head('column-head', field))}
      {BOARDS[board].map((field: Field, i) => {
        const [row, column] = square && i < 4 ? ([i < 2 ? 'somebody' : 'nobody', COLUMNS[i % 2]] as const) : [];
        return [
          row && i % 2 === 0 && head('row-head', row),
          option(
            'field',
            field,
            <>
              {row && column && (
                <span class="visually-hidden">{`${fieldLabel(row, ui)}, ${fieldLabel(column, ui)}: `}</span>
              )}
              {!square && <Sign of={SIGNS[field]} />} {fieldLabel(field, ui)}
            </>,
            false,
            SIGNS[field],
          ),
        ];
      })}
    </div>
  );
}
