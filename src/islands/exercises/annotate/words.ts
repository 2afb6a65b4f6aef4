import type { Strings } from '../../../core/schema/ui.ts';
import type { ExerciseUi } from '../desk.ts';

/** The strings of this type alone. */
export function wordsOf({ annotate }: ExerciseUi): Strings['annotate'] {
  if (!annotate) throw new Error('An annotate needs its own strings.');
  return annotate;
}

/** Where a paragraph is: its number, or that it is the headline. */
export const placeName = (paragraph: number, { exercise }: ExerciseUi): string =>
  paragraph === 0 ? exercise.headline : `¶${paragraph}`;
