import type { Field } from '../exercises/sort/types.ts';
import { BOARDS } from '../exercises/sort/types.ts';
import type { ExerciseFor } from '../exercises/types.ts';
import type { Package } from '../package/types.ts';
import type { BoardCase, PairCase } from './bots.ts';
import { BOARD_ID, type CheckForm, PAIRS_ID } from './plan.ts';
import type { Trap } from './traps.ts';

/** The two exercises of a check. */
export interface Check {
  readonly form: CheckForm;
  readonly article: string;
  readonly board: ExerciseFor<'sort'>;
  readonly pairs: ExerciseFor<'sort'>;
}

/** The check that a package holds; null where it holds none. */
export function checkOf({ slug, info, exercises }: Pick<Package, 'slug' | 'info' | 'exercises'>): Check | null {
  const part = (id: string) => exercises.find((one) => one.id === `${slug}/${id}`);
  const [board, pairs] = [part(BOARD_ID), part(PAIRS_ID)];
  if (info.check === null || board?.type !== 'sort' || pairs?.type !== 'sort') return null;
  return { form: info.check, article: slug, board, pairs };
}

/** One item of a check as `npm run -s items` prints it. The shape is a contract: others test the tests with it. */
export interface PrintedItem {
  readonly id: string;
  readonly form: CheckForm;
  readonly type: 'board' | 'pair';
  readonly article: string;
  /** Ids of the claims: one on the board, two of a pair. */
  readonly claims: readonly string[];
  readonly quotes: readonly string[];
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** An option’s id. */
  readonly answer: string;
  readonly trap: Trap;
}

/**
 * The items of a package’s check; none where it holds none.
 *
 * @param label what a field is called on the page.
 */
export function printedItems(checked: Package, label: (field: Field) => string): readonly PrintedItem[] {
  const check = checkOf(checked);
  if (!check) return [];
  const idAt = (quote: string): string => checked.claims.find((claim) => claim.quote === quote)?.id ?? '';
  return ([check.board, check.pairs] as const).flatMap((exercise) =>
    exercise.items.map(({ id, ask, key }) => {
      const quotes = [ask.claim.text, ...(ask.beside ? [ask.beside.text] : [])];
      return {
        id: `${exercise.id}/${id}`,
        form: check.form,
        type: ask.beside ? 'pair' : 'board',
        article: check.article,
        claims: quotes.map(idAt),
        quotes,
        stem: exercise.stem,
        options: BOARDS[ask.board].map((field) => ({ id: field, text: label(field) })),
        answer: key.field,
        trap: key.trap ?? 'none',
      };
    }),
  );
}

/** The items of a check as the bots see them. */
export function casesOf({ board, pairs }: Check): { board: readonly BoardCase[]; pairs: readonly PairCase[] } {
  return {
    board: board.items.map(({ ask, key }) => ({
      quote: ask.claim.text,
      field: key.field,
      named: key.field.startsWith('sourced-'),
      accusation: key.field === 'sourced-accusation' || key.field === 'unattributed-allegation',
    })),
    pairs: pairs.items.flatMap(({ ask: { claim, beside }, key }) => {
      const passage = (quoted: typeof claim) => ({ quote: quoted.text, paragraph: quoted.at.paragraph });
      return beside ? [{ a: passage(claim), b: passage(beside), clash: key.field === 'clash' }] : [];
    }),
  };
}
