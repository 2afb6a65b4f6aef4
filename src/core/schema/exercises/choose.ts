import { z } from 'zod';
import { id, revision, words, wordsOrNothing, wordsOrNull } from '../id.ts';
import { itemsOf, shared } from './shared.ts';

/** An option with its own feedback. */
export const option = z.strictObject({
  id: id('The option’s id'),
  text: words('The option as the learner reads it'),
  right: z.boolean().default(false).describe('true for a right option'),
  feedback: wordsOrNothing('What the learner saw, and what the words show'),
});

/** A passage of the story that is not a claim; a bare string stands for its quote. */
export const passage = z.preprocess(
  (value) => (typeof value === 'string' ? { quote: value } : value),
  z
    .strictObject({
      quote: words('The words of the passage, letter by letter as in the story'),
      prefix: wordsOrNull('The words right before it, where it stands twice'),
      suffix: wordsOrNull('The words right after it, where it stands twice'),
    })
    .nullable()
    .default(null)
    .describe('A passage shown above the options'),
);

const item = z.strictObject({
  id: id('The item’s id'),
  revision,
  stem: words('The question'),
  claim: id('A claim’s id').nullable().default(null).describe('A claim shown above the options'),
  passage,
  many: z.boolean().default(false).describe('true where several options can be right'),
  options: z.array(option).min(2).max(5).describe('2 to 5 options, each with its own feedback'),
});

/** `type: choose`: one or several of 2 to 5 options. */
export const chooseSchema = z.strictObject({ ...shared, type: z.literal('choose'), items: itemsOf(item) });
export type ChooseSource = z.infer<typeof chooseSchema>;
