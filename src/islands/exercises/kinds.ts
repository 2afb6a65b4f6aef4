import type { ExerciseType } from '../../core/exercises/types.ts';
import { annotate } from './annotate/annotate.tsx';
import { blind } from './blind/blind.tsx';
import { choose } from './choose/choose.tsx';
import type { ExerciseKind } from './kind.ts';
import { mark } from './mark/mark.tsx';
import { match } from './match/match.tsx';
import { order } from './order/order.tsx';
import { rewrite } from './rewrite/rewrite.tsx';
import { settle } from './settle/settle.tsx';
import { sort } from './sort/sort.tsx';

/** The islands' side of every exercise type, for the server and the tests; in the browser a page loads only those it needs. A new one adds its line. */
export const KINDS: { readonly [T in ExerciseType]: ExerciseKind<T> } = {
  sort,
  mark,
  match,
  choose,
  order,
  settle,
  rewrite,
  blind,
  annotate,
};
