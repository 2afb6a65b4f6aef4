import { z } from 'zod';
import { id, revision, words, wordsOrNothing } from '../id.ts';
import { itemsOf, shared } from './shared.ts';

const passage = z.strictObject({
  claim: id('A claim’s id'),
  same: z.boolean().default(false).describe('true: it has the same place as the passage before it'),
  why: wordsOrNothing('Why the passage has its place, and in which words'),
});

const item = z.strictObject({
  id: id('The item’s id'),
  revision,
  passages: z.array(passage).min(3).max(6).describe('3 to 6 passages in the right order'),
  shown: z.array(id('A claim’s id')).describe('The same claims in the order in which they are shown'),
  why: words('What the order shows'),
});

/** `type: order`: put the passages of one thread in order. */
export const orderSchema = z.strictObject({
  ...shared,
  type: z.literal('order'),
  from: words('What the first place means'),
  to: words('What the last place means'),
  items: itemsOf(item),
});
export type OrderSource = z.infer<typeof orderSchema>;
