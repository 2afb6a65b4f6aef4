import { z } from 'zod';
import { annotate } from './ui/annotate.ts';
import { exercise } from './ui/exercise.ts';
import { pages } from './ui/pages.ts';
import { signs } from './ui/signs.ts';
import { site } from './ui/site.ts';
import { teach } from './ui/teach.ts';
import { work } from './ui/work.ts';

/** Every interface string, one group a file, with a sentence for the translator on each. */
export const uiSchema = z.strictObject({ signs, teach, site, exercise, annotate, work, pages });

/** The strings of one interface language. */
export type Strings = z.infer<typeof uiSchema>;
