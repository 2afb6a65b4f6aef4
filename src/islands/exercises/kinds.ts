import type { ExerciseType } from '../../core/exercises/types.ts';
import { choose } from './choose/Choose.tsx';
import type { ExerciseKind } from './kind.ts';
import { mark } from './mark/Mark.tsx';
import { match } from './match/Match.tsx';
import { sort } from './sort/Sort.tsx';

/** The islands' side of every exercise type. A new one adds its line. */
export const KINDS: { readonly [T in ExerciseType]: ExerciseKind<T> } = { sort, mark, match, choose };
