import { z } from 'zod';
import { FORMS } from '../checks/plan.ts';
import { id, words } from './id.ts';

/** A lesson of an article: `article/lesson`. */
const lesson = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .describe('A lesson, as `article/lesson`');

/** One file under `content/courses/`. */
export const courseSchema = z.strictObject({
  id: id('The course’s id, the same as the file’s name'),
  title: words('The course’s title'),
  about: words('One sentence on what the course is'),
  article: id('The slug of its main article'),
  try: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('The exercise that a newcomer meets first, as `article/exercise`'),
  showcase: z
    .strictObject({
      somebody: id('A claim that somebody answers for'),
      nobody: id('A claim that nobody answers for'),
      clash: z
        .tuple([id('A claim'), id('The claim it clashes with')])
        .describe('Two claims that contradict each other'),
    })
    .describe('What the landing page shows of the three signs: claims of the article that `try` belongs to'),
  steps: z
    .array(
      z.preprocess(
        (value) => (typeof value === 'string' ? { lesson: value } : value),
        z
          .union([z.strictObject({ lesson }), z.strictObject({ check: z.enum(FORMS).describe('A form of the check') })])
          .describe('A step of the course, as `lesson: article/lesson` or `check: A`'),
      ),
    )
    .min(1)
    .describe('The lessons and checks, in the order in which they are taken'),
});

/** A course: which lessons and checks, in which order. */
export type Course = z.infer<typeof courseSchema>;
