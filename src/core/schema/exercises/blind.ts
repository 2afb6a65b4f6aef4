import { z } from 'zod';
import { id, revision } from '../id.ts';
import { shared } from './shared.ts';

const item = z.strictObject({
  id: id('The item’s id'),
  revision,
  claim: id('A claim that lies on the board and has a name in it'),
});

/** `type: blind`: place claims with the names hidden, then with the names; see which verdicts moved. */
export const blindSchema = z.strictObject({
  ...shared,
  type: z.literal('blind'),
  items: z.array(item).min(3).max(5).describe('3 to 5 claims, each placed twice'),
});
export type BlindSource = z.infer<typeof blindSchema>;
