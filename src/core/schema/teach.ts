import { z } from 'zod';
import { words } from './id.ts';

/** The front matter of a page for teachers: `content/teach/<lang>/<slug>.mdx`. */
export const teachSchema = z.strictObject({
  title: words('The page’s title'),
  description: words('What the page gives a teacher, in one sentence; shown in lists of pages'),
  kind: z
    .enum(['guide', 'monday'])
    .describe('guide (to be read) or monday (prints on one page, for the class or the school)'),
  order: z.int().min(1).describe('The place among the pages of its kind, from 1'),
  minutes: z
    .int()
    .min(5)
    .max(450)
    .optional()
    .describe('Of a plan: how long it takes, in minutes; its steps add up to it'),
  quotes: z
    .boolean()
    .default(false)
    .describe('true where words of the found story stand in it: then search engines are asked to leave the page out'),
});

/** What is known about a page for teachers before its text is read. */
export type TeachFront = z.infer<typeof teachSchema>;
