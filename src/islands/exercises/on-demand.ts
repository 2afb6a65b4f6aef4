import type { JSX } from 'solid-js';
import type { ExerciseType } from '../../core/exercises/types.ts';
import type { ExerciseProps } from './desk.ts';

/** A type’s island. */
export type Island<T extends ExerciseType> = (props: ExerciseProps<T>) => JSX.Element;

/** The islands of all types, for pages that put exercises together in the browser: each is loaded when it is asked for. */
export const ISLANDS: { readonly [T in ExerciseType]: () => Promise<{ readonly default: Island<T> }> } = {
  sort: () => import('./sort/SortExercise.tsx'),
  mark: () => import('./mark/MarkExercise.tsx'),
  match: () => import('./match/MatchExercise.tsx'),
  choose: () => import('./choose/ChooseExercise.tsx'),
  order: () => import('./order/OrderExercise.tsx'),
  settle: () => import('./settle/SettleExercise.tsx'),
  rewrite: () => import('./rewrite/RewriteExercise.tsx'),
  blind: () => import('./blind/BlindExercise.tsx'),
  annotate: () => import('./annotate/AnnotateExercise.tsx'),
};
