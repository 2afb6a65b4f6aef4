import type { JSX } from 'solid-js';
import type { ExerciseType } from '../core/exercises/types.ts';
import type { ExerciseProps } from './exercises/desk.ts';

/** A type’s island. */
export type Island<T extends ExerciseType> = (props: ExerciseProps<T>) => JSX.Element;

/** The islands of all types, for pages that put exercises together in the browser: each is loaded when it is asked for. */
export const ISLANDS: { readonly [T in ExerciseType]: () => Promise<{ readonly default: Island<T> }> } = {
  sort: () => import('./exercises/sort/SortExercise.tsx'),
  mark: () => import('./exercises/mark/MarkExercise.tsx'),
  match: () => import('./exercises/match/MatchExercise.tsx'),
  choose: () => import('./exercises/choose/ChooseExercise.tsx'),
  order: () => import('./exercises/order/OrderExercise.tsx'),
  settle: () => import('./exercises/settle/SettleExercise.tsx'),
  rewrite: () => import('./exercises/rewrite/RewriteExercise.tsx'),
  blind: () => import('./exercises/blind/BlindExercise.tsx'),
  annotate: () => import('./exercises/annotate/AnnotateExercise.tsx'),
};
