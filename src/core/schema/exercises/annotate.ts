import { z } from 'zod';
import { id, paragraphs, revision } from '../id.ts';
import { itemsOf, shared } from './shared.ts';

const item = z.strictObject({
  id: id('The item’s id'),
  revision,
  paragraphs: paragraphs('First and last paragraph of the story to mark up'),
});

/** `type: annotate`: mark up a whole story. What is found and how it is judged are counted apart, so that it is never scored. */
export const annotateSchema = z.strictObject({
  ...shared,
  type: z.literal('annotate'),
  scored: z.literal(false).default(false).describe('false, or left out: it has two counts and never one mark'),
  items: itemsOf(item),
});
export type AnnotateSource = z.infer<typeof annotateSchema>;
