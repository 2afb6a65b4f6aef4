import { z } from 'zod';
import { ATTRIBUTIONS, KINDS } from '../codebook/values.ts';
import { BOARDS, type Field } from '../exercises/sort/types.ts';
import { id, words, wordsOrNothing, wordsOrNull } from './id.ts';

/** Every field of every board, once. */
export const FIELDS: readonly Field[] = [...new Set(Object.values(BOARDS).flat())];

/** Feedback by wrong field. */
export const wrongByField = z
  .partialRecord(z.enum(FIELDS), words('Why somebody would choose this field, and what the words show instead'))
  .default({})
  .describe('One sentence for each wrong field of the boards the claim is used on');

const reading = z.strictObject({
  attribution: z.enum(ATTRIBUTIONS).describe('Who answers for the claim in this reading'),
  kind: z.enum(KINDS).describe('What is being said in this reading'),
  because: words('Why a careful reader could see it so'),
});

/** One entry of `claims.yaml`. */
export const claimSchema = z.strictObject({
  id: id('The claim’s id'),
  quote: words('The words of the claim, letter by letter as in the story'),
  prefix: wordsOrNull('The words right before the quote, where it stands twice'),
  suffix: wordsOrNull('The words right after the quote, where it stands twice'),
  attribution: z.enum(ATTRIBUTIONS).describe('Who answers for the claim'),
  kind: z.enum(KINDS).describe('What is being said, whoever says it'),
  who: id('A voice’s id').nullable().default(null).describe('The voice that speaks; null for hidden and narrator'),
  cue: wordsOrNull('The words that show or hide the source; null for narrator'),
  accuses: id('A voice’s id').nullable().default(null).describe('The voice that is accused'),
  why: wordsOrNothing('What on the page settles the key, naming the cue words'),
  wrong: wrongByField,
  arguable: z
    .array(reading)
    .default([])
    .describe('Only where careful readers could differ: two readings or more, the key’s own first'),
});

/** A claim as its author wrote it. */
export type ClaimSource = z.infer<typeof claimSchema>;
