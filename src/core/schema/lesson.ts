import { z } from 'zod';
import { words } from './id.ts';

/** The front matter of a lesson. */
export const lessonSchema = z.strictObject({
  title: words('The lesson’s title'),
  objective: words('What the learner can do afterwards, in one sentence'),
  minutes: z.int().min(5).max(12).describe('How long the lesson takes, in minutes'),
});

/** What is known about a lesson before its text is read. */
export type LessonFront = z.infer<typeof lessonSchema>;
