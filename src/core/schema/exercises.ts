import { z } from 'zod';
import { annotateSchema } from './exercises/annotate.ts';
import { chooseSchema } from './exercises/choose.ts';
import { markSchema } from './exercises/mark.ts';
import { matchSchema } from './exercises/match.ts';
import { sortSchema } from './exercises/sort.ts';

/** One entry of `exercises.yaml`: the type says which fields it has. */
export const exerciseSchema = z.discriminatedUnion('type', [
  sortSchema,
  markSchema,
  matchSchema,
  chooseSchema,
  annotateSchema,
]);

/** An exercise as its author wrote it. */
export type ExerciseSource = z.infer<typeof exerciseSchema>;
