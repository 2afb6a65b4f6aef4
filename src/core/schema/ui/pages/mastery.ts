import { z } from 'zod';
import { plural, text } from '../text.ts';

/** What the learner’s answers show of the four skills: evidence, no badge and no percentage. */
export const mastery = z.strictObject({
  title: text('Heading of the section on the page “My work”'),
  about: text('Under the heading: which answers are counted'),
  opening: text('In place of each line, until the answers are looked up'),
  failed: text('In place of each line, where the list of questions could not be fetched'),
  skill: z.strictObject({
    'name-source': text('Skill: says who answers for a claim'),
    'spot-hidden': text('Skill: sees that nobody answers for it'),
    'tell-colour': text('Skill: tells report, blame and colour apart'),
    'find-clash': text('Skill: judges two passages'),
  }),
  little: text('Behind a skill with fewer than three answers'),
  line: plural('Behind a skill: {right} of its last {of} first answers were right, on {n} articles'),
  total: plural('After that: {n} first answers in all'),
  train: text('Link to where a skill is trained; {title} is a lesson or a practice story'),
  review: text('Link to the claims that come back'),
});
