import { z } from 'zod';
import { id, revision, words } from '../id.ts';
import { option, passage } from './choose.ts';
import { itemsOf, shared } from './shared.ts';

const rating = z.strictObject({
  id: id('The rating’s id'),
  text: words('A sentence about the learner’s own, to tick or not'),
});

const item = z.strictObject({
  id: id('The item’s id'),
  revision,
  stem: words('The question above the options'),
  claim: id('A claim’s id').nullable().default(null).describe('The claim that is said again'),
  passage,
  options: z.array(option).min(2).max(4).describe('2 to 4 versions, just one right, each with its own feedback'),
  task: words('What to write'),
  model: words('A sentence of ours that does it well'),
  ratings: z.array(rating).min(2).max(4).describe('2 to 4 sentences with which learners rate their own'),
});

/** `type: rewrite`: choose the honest version of a loaded sentence, then write one. */
export const rewriteSchema = z.strictObject({ ...shared, type: z.literal('rewrite'), items: itemsOf(item) });
export type RewriteSource = z.infer<typeof rewriteSchema>;
