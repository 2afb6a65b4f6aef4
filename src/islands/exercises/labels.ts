import type { Field } from '../../core/exercises/sort/types.ts';
import type { Asks, ExerciseType } from '../../core/exercises/types.ts';
import type { ExerciseUi } from './desk.ts';

/** What a line of feedback is about, as learners read it; `null` where the line needs no name. */
type LabelOf<T extends ExerciseType> = (ask: Asks[T], about: string, ui: ExerciseUi) => string | null;

/** A field of any board, by its name. */
export function fieldLabel(field: Field, { signs }: ExerciseUi): string {
  const names: Readonly<Record<Field, string>> = {
    ...signs.verdict,
    ...signs.answers,
    ...signs.attribution,
    ...signs.kind,
    contradicted: signs.contradicted,
  };
  return names[field];
}

/** One line an exercise type. The page without JavaScript reads the same table. */
export const LABELS: { readonly [T in ExerciseType]: LabelOf<T> } = {
  sort: (_, about, ui) => fieldLabel(about as Field, ui),
  mark: ({ passage }, about) => {
    const parts = passage.flatMap((paragraph) => paragraph.parts);
    const phrase = parts.find((part) => typeof part !== 'string' && part.id === about);
    return typeof phrase === 'object' ? `“${phrase.text.trim()}”` : null;
  },
  match: (ask, about, { signs, exercise }) => {
    if (ask.form === 'find') {
      const at = ask.among.find(({ id }) => id === about)?.passage.at.paragraph;
      return at === undefined ? null : at === 0 ? exercise.headline : `¶${at}`;
    }
    if (about === 'differs' || about === 'both') return exercise.match[about];
    return (signs.relation as Readonly<Record<string, string>>)[about] ?? null;
  },
  choose: ({ options }, about) => options.find(({ id }) => id === about)?.text ?? null,
};
