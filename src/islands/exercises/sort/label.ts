import type { Field } from '../../../core/exercises/sort/types.ts';
import type { ExerciseUi } from '../desk.ts';

/** A field of any board, as learners read it. */
export function fieldLabel(field: Field, { signs }: Pick<ExerciseUi, 'signs'>): string {
  const names: Readonly<Record<Field, string>> = {
    ...signs.verdict,
    ...signs.answers,
    ...signs.attribution,
    ...signs.kind,
    contradicted: signs.contradicted,
    clash: signs.clash,
    'no-clash': signs['no-clash'],
  };
  return names[field];
}
