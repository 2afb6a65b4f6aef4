import { z } from 'zod';
import { text } from './text.ts';

/** The words for every value of the codebook, as learners read them. */
export const signs = z.strictObject({
  attribution: z.strictObject({
    named: text('Attribution: a letter would arrive'),
    unnamed: text('Attribution: somebody is said to speak, but no letter would arrive'),
    hidden: text('Attribution: a finding or accusation with no speaker at all'),
    narrator: text('Attribution: the article in its own voice'),
  }),
  kind: z.strictObject({
    checkable: text('Kind: a record could settle it'),
    accusation: text('Kind: somebody did wrong'),
    colour: text('Kind: judgement, mood, picture'),
  }),
  verdict: z.strictObject({
    'sourced-fact': text('Field of the board'),
    'sourced-accusation': text('Field of the board'),
    'unsourced-statement': text('Field of the board'),
    'unattributed-allegation': text('Field of the board'),
    colour: text('Off the board'),
  }),
  answers: z.strictObject({ somebody: text('Half of the board'), nobody: text('Half of the board') }),
  contradicted: text('Three-way form: the article says otherwise elsewhere'),
  clash: text('A pair in a check: both cannot be right'),
  'no-clash': text('A pair in a check: both can be right'),
  relation: z.strictObject({
    contradict: text('Two passages: both cannot be right'),
    changed: text('Two passages: the article changed what it says'),
    'two-things': text('Two passages: no conflict'),
  }),
  strength: z.strictObject({
    hard: text('Conflict'),
    shift: text('Conflict'),
    tension: text('Conflict, discussed only'),
  }),
  differs: z.strictObject({
    time: text('What differs'),
    place: text('What differs'),
    number: text('What differs'),
    who: text('What differs'),
    certainty: text('What differs'),
    cause: text('What differs'),
  }),
  underStudy: text('The label on every quotation of the story, before an answer too'),
  arguable: text('Tag on a claim that careful readers may key differently'),
});
