import type { ExerciseType } from '../../core/exercises/types.ts';
import annotate from '../../islands/exercises/annotate/annotate.css?url';
import annotateResult from '../../islands/exercises/annotate/result.css?url';
import blind from '../../islands/exercises/blind/blind.css?url';
import order from '../../islands/exercises/order/order.css?url';
import rewrite from '../../islands/exercises/rewrite/rewrite.css?url';

/**
 * Styles of the exercise types that few lessons have, as files of their own: inlined like all others they would weigh 2.7 KB on
 * every lesson. They are asked for where the exercise stands, so that nothing above it waits.
 */
export const TYPE_STYLES: { readonly [T in ExerciseType]?: readonly string[] } = {
  annotate: [annotate, annotateResult],
  blind: [blind],
  order: [order],
  rewrite: [rewrite],
};
