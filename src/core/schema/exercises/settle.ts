import { z } from 'zod';
import { SETTLES } from '../../exercises/settle/types.ts';
import { id, revision, words, wordsOrNothing } from '../id.ts';
import { itemsOf, shared } from './shared.ts';

const record = z.strictObject({
  id: id('The record’s id'),
  text: words('The record as the learner reads it'),
  settles: z.enum(SETTLES).describe('How far it would answer the question'),
  feedback: wordsOrNothing('What such a record is made for, and what it leaves open'),
});

const item = z.strictObject({
  id: id('The item’s id'),
  revision,
  claim: id('A claim’s id'),
  question: words('The claim turned into a question'),
  records: z.array(record).min(3).max(5).describe('3 to 5 records, just one of which settles it fully'),
});

/** `type: settle`: pick the record that would settle a claim. */
export const settleSchema = z.strictObject({ ...shared, type: z.literal('settle'), items: itemsOf(item) });
export type SettleSource = z.infer<typeof settleSchema>;
