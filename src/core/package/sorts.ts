import { verdictOf } from '../codebook/verdict.ts';
import { fieldOf, type Placed } from '../exercises/sort/build.ts';
import type { Field } from '../exercises/sort/types.ts';
import type { ClaimSource } from '../schema/claim.ts';
import type { SortSource } from '../schema/exercises/sort.ts';
import type { Draft, DraftClaim } from './draft.ts';
import type { Authored } from './shape.ts';

/** What places a claim on a board, from its key. */
export function placed(claim: ClaimSource): Placed {
  const { attribution, kind } = claim;
  return { attribution, kind, verdict: verdictOf(attribution, kind) };
}

/** An item of a sort with its claim and the field that follows from the key. */
export interface PlacedItem {
  /** Its number in the exercise, from 0. */
  readonly index: number;
  readonly item: SortSource['items'][number];
  readonly claim: DraftClaim;
  /** Null where the board has no field for it. */
  readonly field: Field | null;
}

/** The items of a sort whose claims, and the conflicts between them, can be read. */
export function placedItems(sort: SortSource, draft: Draft): readonly PlacedItem[] {
  return sort.items.flatMap((item, index) => {
    const claim = draft.claim(item.claim);
    if (!claim || (item.beside !== null && draft.unsure(item.claim, item.beside))) return [];
    const conflict = item.beside === null ? null : draft.between(item.claim, item.beside);
    return [{ index, item, claim, field: fieldOf(sort.board, placed(claim.value), conflict?.strength ?? null) }];
  });
}

type OfType<T extends Draft['exercises'][number]['value']['type']> = Extract<
  Draft['exercises'][number]['value'],
  { type: T }
>;

/** The exercises in which one reads options and chooses, each with its places. */
export function choicesOf(draft: Draft): readonly Authored<OfType<'choose' | 'rewrite'>>[] {
  return [...exercisesOf(draft, 'choose'), ...exercisesOf(draft, 'rewrite')];
}

/** The exercises of one type, each with its places. */
export function exercisesOf<T extends Draft['exercises'][number]['value']['type']>(
  draft: Draft,
  type: T,
): readonly Authored<OfType<T>>[] {
  return draft.exercises.flatMap((entry) =>
    entry.value.type === type ? [{ value: entry.value as OfType<T>, at: entry.at }] : [],
  );
}
