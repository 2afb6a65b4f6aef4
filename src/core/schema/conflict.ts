import { z } from 'zod';
import { DIFFERENCES, STRENGTHS } from '../codebook/values.ts';
import { id, listOf, words } from './id.ts';

const reading = z.strictObject({
  strength: z.enum(STRENGTHS).describe('How strong the conflict is in this reading'),
  because: words('Why a careful reader could see it so'),
});

/** One entry of `conflicts.yaml`. */
export const conflictSchema = z.strictObject({
  id: id('The conflict’s id'),
  a: id('The id of one claim'),
  b: id('The id of the other claim'),
  strength: z.enum(STRENGTHS).describe('hard, shift or tension'),
  about: words('What the two claims are both about'),
  differs: listOf(z.enum(DIFFERENCES), 'In what the two claims differ'),
  bothCanBeTrue: z.boolean().describe('Is there a reading in which both hold?'),
  reading: words('The reading in which both hold; or why there is none'),
  settledBy: words('The record that would settle it'),
  arguable: z
    .array(reading)
    .default([])
    .describe('Only where careful readers could differ: two readings or more, the key’s own first'),
});

/** A conflict as its author wrote it. */
export type ConflictSource = z.infer<typeof conflictSchema>;
