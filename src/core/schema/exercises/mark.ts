import { z } from 'zod';
import { id, paragraphs, revision, words, wordsOrNothing } from '../id.ts';
import { itemsOf, shared } from './shared.ts';

const phrase = z.strictObject({
  text: words('The words of the phrase, letter by letter as in the story'),
  right: z.boolean().default(false).describe('true for a phrase that does the job'),
  why: wordsOrNothing('Why the phrase is or is not the one'),
});

const phrasesForm = z.strictObject({
  ...shared,
  type: z.literal('mark'),
  form: z.literal('phrases'),
  items: itemsOf(
    z.strictObject({
      id: id('The item’s id'),
      revision,
      phrases: z.array(phrase).min(2).describe('The passage cut into phrases, in order'),
    }),
  ),
});

const surveyForm = z.strictObject({
  ...shared,
  type: z.literal('mark'),
  form: z.literal('survey'),
  items: itemsOf(
    z.strictObject({
      id: id('The item’s id'),
      revision,
      paragraphs: paragraphs('First and last paragraph of the extract'),
    }),
  ),
});

/** `type: mark`: pick the phrases of a passage that do a job, or every claim of an extract that wants a source. */
export const markSchema = z.discriminatedUnion('form', [phrasesForm, surveyForm]);
export type MarkPhrasesSource = z.infer<typeof phrasesForm>;
export type MarkSurveySource = z.infer<typeof surveyForm>;
