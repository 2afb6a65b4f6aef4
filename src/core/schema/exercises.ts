import { z } from 'zod';
import { annotateSchema } from './exercises/annotate.ts';
import { blindSchema } from './exercises/blind.ts';
import { chooseSchema } from './exercises/choose.ts';
import { markSchema } from './exercises/mark.ts';
import { matchSchema } from './exercises/match.ts';
import { orderSchema } from './exercises/order.ts';
import { rewriteSchema } from './exercises/rewrite.ts';
import { settleSchema } from './exercises/settle.ts';
import { sortSchema } from './exercises/sort.ts';

/** One entry of `exercises.yaml`: the type says which fields it has. */
export const exerciseSchema = z.discriminatedUnion('type', [
  sortSchema,
  markSchema,
  matchSchema,
  chooseSchema,
  orderSchema,
  settleSchema,
  rewriteSchema,
  blindSchema,
  annotateSchema,
]);

/** An exercise as its author wrote it. */
export type ExerciseSource = z.infer<typeof exerciseSchema>;

/** An item as its author wrote it, of whichever type. */
export type ItemSource = ExerciseSource['items'][number];

/** The items of an exercise. Without this the compiler drops types of items that have all the fields of another type’s, and more. */
export const itemsIn = (exercise: ExerciseSource): readonly ItemSource[] => exercise.items;
