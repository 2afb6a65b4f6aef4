import { createContext, useContext } from 'solid-js';
import type { ExerciseFor, ExerciseType } from '../../core/exercises/types.ts';
import type { Context } from '../../core/record/types.ts';
import type { Strings } from '../../core/schema/ui.ts';

/** The strings an exercise needs; those of a single type are given to its own islands only. */
export type ExerciseUi = Pick<Strings, 'exercise' | 'signs'> & Partial<Pick<Strings, 'annotate'>>;

/** What an exercise is given. All of it is plain data: it stands in the page for the browser to wake up with. */
export interface ExerciseProps<T extends ExerciseType = ExerciseType> {
  exercise: ExerciseFor<T>;
  ui: ExerciseUi;
  /** The interface language. */
  lang: string;
  /** Where answers given here count. */
  context: Context;
  /** Where a paragraph stands: `/story/{article}/#p{n}`. */
  storyHref: string;
  /** What every quotation is labelled with, and its language. */
  source: { readonly label: string; readonly lang: string };
  /** Asks how sure the learner is. Never scored. */
  certainty?: boolean;
  /** What the order of items was drawn from; left out for the authored order. */
  seed?: number;
}

const Desk = createContext<ExerciseProps>();

/** Hands an exercise's props to all that is drawn for it. */
export const DeskProvider = Desk.Provider;

/** The props of the exercise that this is drawn for. */
export function useDesk(): ExerciseProps {
  const desk = useContext(Desk);
  if (!desk) throw new Error('Only inside an exercise.');
  return desk;
}
