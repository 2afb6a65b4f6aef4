import { z } from 'zod';
import { FORMS } from '../checks/plan.ts';
import { id, listOf, paragraphs, words, wordsOrNull } from './id.ts';

/** A side that a voice can stand on, as the story draws it. */
const side = z.strictObject({
  id: id('The side’s id'),
  name: words('The side’s name as learners read it'),
});

/** Somebody who speaks, or is spoken for or about. */
const voice = z.strictObject({
  id: id('The voice’s id, for `who` and `accuses`'),
  name: words('The voice’s name as learners read it'),
  role: words('Who that is, as the story says'),
  side: id('A side’s id').nullable().default(null).describe('The side the voice stands on; null for none'),
  reachable: z.boolean().describe('true where a letter would arrive; false for “a former diplomat” or “critics”'),
});

/** All surface forms of one name, and what stands in their place in the blind pass. */
const mask = z.strictObject({
  mask: words('What stands in place of the name'),
  kind: z.enum(['person', 'place', 'people', 'brand', 'title', 'organisation', 'other']).describe('What is masked'),
  forms: listOf(words('One form of the name'), 'Every form of the name, letter by letter as in the story'),
});

/** Where the story comes from, said as it is. */
const provenance = z.strictObject({
  origin: z.enum(['found', 'invented']).describe('found (somebody else’s text) or invented (written for this course)'),
  byline: wordsOrNull('Who wrote it; null means that the text carries none'),
  date: wordsOrNull('When it was published; null means that the text carries none'),
  publisher: wordsOrNull('Who published it; null means that the text carries none'),
  note: words('What is known about where the story comes from'),
});

/** `article.yaml`. */
export const articleSchema = z.strictObject({
  title: words('Our short title for the story'),
  role: z.enum(['story', 'practice', 'reserve']).describe('story (taught), practice (drill) or reserve (checks)'),
  check: z.enum(FORMS).nullable().default(null).describe('Of a reserve article: the form of the check, A or B'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
    .describe('The language of the story, as in `en` or `pt-BR`'),
  audience: words('For whom the story is'),
  about: words('One sentence on what the story is about'),
  provenance: provenance.describe('Where the story comes from'),
  contentNote: wordsOrNull('What a reader meets in the story; null where there is nothing to warn of'),
  extract: paragraphs('First and last paragraph of the passage for a first reading').nullable().default(null),
  sides: z.array(side).default([]).describe('The sides that voices stand on'),
  voices: z.array(voice).default([]).describe('Everybody who speaks, or is spoken for or about'),
  masks: z.array(mask).default([]).describe('Every name in the story, and what stands in its place in the blind pass'),
});

/** What is known about an article: where it comes from, who speaks in it, how names are masked. */
export type ArticleInfo = z.infer<typeof articleSchema>;
