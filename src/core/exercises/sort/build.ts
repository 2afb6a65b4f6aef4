import type { Attribution, Kind, Relation, Strength, Verdict } from '../../codebook/values.ts';
import { relationOf } from '../../codebook/verdict.ts';
import type { BuildContext } from '../../package/context.ts';
import { nearSort } from '../../package/near.ts';
import type { SortSource } from '../../schema/exercises/sort.ts';
import type { Item } from '../types.ts';
import { BOARDS, type BoardName, type Field } from './types.ts';

/** What places a claim on a board. */
export interface Placed {
  readonly attribution: Attribution;
  readonly kind: Kind;
  readonly verdict: Verdict;
}

/**
 * The field of a board in which a claim belongs.
 *
 * @param strength of the conflict between the claim and the passage beside it, where there are both. On the three-way
 *   board a hard one or a shift makes the claim contradicted; two passages clash only where both cannot be right.
 * @returns null where the board has no field for the claim.
 */
export function fieldOf(board: BoardName, claim: Placed, strength: Strength | null): Field | null {
  const fields: readonly Field[] = BOARDS[board];
  let field: Field;
  const relation = relationOf(strength);
  if (board === 'answers') field = claim.attribution === 'named' ? 'somebody' : 'nobody';
  else if (board === 'who') field = claim.attribution;
  else if (board === 'kind' || board === 'kind-and-colour') field = claim.kind;
  else if (board === 'clash') field = relation === 'contradict' ? 'clash' : 'no-clash';
  else field = board === 'three-way' && isConflict(relation) ? 'contradicted' : claim.verdict;
  // A pair in which the story only changes, or strains, is neither.
  if (board === 'clash' && strength !== null && strength !== 'hard') return null;
  return fields.includes(field) ? field : null;
}

const isConflict = (relation: Relation | null) => relation === 'contradict' || relation === 'changed';

/** Items of a sort; the field follows from the key of the claims and conflicts. */
export function buildSort(source: SortSource, context: BuildContext): readonly Item<'sort'>[] {
  return source.items.map((item) => {
    const claim = context.claim(item.claim);
    const beside = item.beside === null ? null : context.claim(item.beside);
    const conflict = beside ? context.between(claim.id, beside.id) : null;
    const field =
      fieldOf(source.board, claim, conflict?.strength ?? null) ?? context.impossible(`${item.id} has no field`);
    const near = nearSort(item, context.anchorOf);
    const shown = context.quoted(claim.at);
    const wrong: Partial<Record<Field, ReturnType<BuildContext['tell']>>> = {};
    for (const other of BOARDS[source.board]) {
      const own = item.wrong[other];
      const told = own === undefined ? claim.wrong[other] : context.tell(own, near);
      if (other !== field && told) wrong[other] = told;
    }
    const light = [context.place(claim.at)];
    const cue = claim.cue?.at;
    if (cue && (cue.start < claim.at.start || cue.end > claim.at.end)) light.push(context.place(cue));
    if (beside) light.push(context.place(beside.at));
    return {
      id: item.id,
      revision: item.revision,
      ask: { board: source.board, claim: shown, beside: beside ? context.quoted(beside.at) : null },
      key: {
        board: source.board,
        field,
        why: item.why === null ? claim.why : context.tell(item.why, near),
        wrong,
        light,
        ...(item.trap && { trap: item.trap }),
      },
    };
  });
}
