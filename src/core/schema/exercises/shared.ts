import { z } from 'zod';
import { SKILLS } from '../../exercises/skills.ts';
import { id, words, wordsOrNull } from '../id.ts';

/** Fields that all types of exercises share. */
export const shared = {
  id: id('The exercise’s id'),
  title: words('A short heading'),
  stem: words('What the learner is asked'),
  hint: wordsOrNull('A nudge towards the way, not the answer'),
  scored: z.boolean().default(true).describe('false: discussed, never scored'),
  skill: z
    .enum(SKILLS)
    .optional()
    .describe('What the exercise trains, where it does not follow from its type and board'),
  layout: z.enum(['one', 'table']).default('one').describe('one (an item at a time) or table (all at once)'),
};

/** A list of items; every exercise has at least one. */
export const itemsOf = <T extends z.ZodType>(item: T) => z.array(item).min(1).describe('The items, each with an id');
