import { z } from 'zod';
import { annotate } from './ui/annotate.ts';
import { assign } from './ui/assign.ts';
import { assigned } from './ui/assigned.ts';
import { board } from './ui/board.ts';
import { embed } from './ui/embed.ts';
import { exercise } from './ui/exercise.ts';
import { handIn } from './ui/handIn.ts';
import { pages } from './ui/pages.ts';
import { paper } from './ui/paper.ts';
import { present } from './ui/present.ts';
import { signs } from './ui/signs.ts';
import { site } from './ui/site.ts';
import { teach } from './ui/teach.ts';
import { work } from './ui/work.ts';

/** Every interface string, one group a file, with a sentence for the translator on each. */
export const uiSchema = z.strictObject({
  signs,
  teach,
  site,
  exercise,
  annotate,
  assign,
  assigned,
  handIn,
  board,
  work,
  pages,
  paper,
  embed,
  present,
});

/** The strings of one interface language. */
export type Strings = z.infer<typeof uiSchema>;
