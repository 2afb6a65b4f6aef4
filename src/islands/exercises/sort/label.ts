import type { Field } from '../../../core/exercises/sort/types.ts';
import type { ExerciseUi } from '../desk.ts';

/** A field of any board, as learners read it. */
export function fieldLabel(field: Field, { signs }: Pick<ExerciseUi, 'signs'>): string {
  // Asked for every option there is: no object of all names is made each time.
  const groups: readonly Partial<Record<Field, string>>[] = [
    signs.verdict,
    signs.answers,
    signs.attribution,
    signs.kind,
    signs as Pick<typeof signs, 'contradicted' | 'clash' | 'no-clash'>,
  ];
  return groups.find((names) => names[field])?.[field] ?? '';
}
