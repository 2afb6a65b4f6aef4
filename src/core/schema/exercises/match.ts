import { z } from 'zod';
import { RELATIONS } from '../../codebook/values.ts';
import { ID, id, listOf, revision, words, wordsOrNothing, wordsOrNull } from '../id.ts';
import { itemsOf, shared } from './shared.ts';

const judgeForm = z.strictObject({
  ...shared,
  type: z.literal('match'),
  form: z.literal('judge'),
  ask: listOf(z.enum(['relation', 'differs', 'both']), 'What is asked: relation, differs, both').default(['relation']),
  items: itemsOf(
    z.strictObject({
      id: id('The item’s id'),
      revision,
      a: id('One claim'),
      b: id('The other claim'),
      why: wordsOrNull('Needed for a pair without a conflict; else it stands in for the conflict’s reading'),
      wrong: z
        .partialRecord(z.enum(RELATIONS), words('Why somebody would say so, and what the words show instead'))
        .default({})
        .describe('One sentence for each wrong answer'),
    }),
  ),
});

const findForm = z.strictObject({
  ...shared,
  type: z.literal('match'),
  form: z.literal('find'),
  items: itemsOf(
    z.strictObject({
      id: id('The item’s id'),
      revision,
      claim: id('The claim to start from'),
      among: z.array(id('A claim')).min(2).max(5).describe('The claims to choose from; one of them is in conflict'),
      why: wordsOrNothing('What pulls against the claim, and in which words'),
      wrong: z
        .record(z.string().regex(ID), words('Why somebody would choose this claim, and what the words show instead'))
        .default({})
        .describe('One sentence for each claim that is not the one'),
    }),
  ),
});

/** `type: match`: judge two passages side by side, or find the one that pulls against a claim. */
export const matchSchema = z.discriminatedUnion('form', [judgeForm, findForm]);
export type MatchJudgeSource = z.infer<typeof judgeForm>;
export type MatchFindSource = z.infer<typeof findForm>;
