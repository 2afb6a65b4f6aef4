import { z } from 'zod';
import { plural, text } from '../text.ts';

/** The page where claims come back that were missed, and the line that says that they do. */
export const review = z.strictObject({
  title: text('Title of the page'),
  description: text('For search engines'),
  lead: text('Under the title: what comes back here'),
  needsScript: text('Without JavaScript: why nothing is here'),
  invented: text('Checkbox: leaves out claims of the story that somebody else wrote'),
  opening: text('Until it is known what is due'),
  failed: text('What is due could not be fetched'),
  place: text('Heading above each claim: {n} of {total}'),
  met: text('Above a claim that the learner has answered before'),
  sure: text('Above a claim on which the learner was sure and did not go by the words. Never scolds'),
  fresh: text('Above a claim that is new, in place of one that the learner has answered before'),
  next: text('Button after an answer: the next claim'),
  end: text('Button after the last answer'),
  finished: text('Heading after the last claim of the day'),
  nothing: text('Heading where nothing is due'),
  none: text('Where nothing has ever been missed: what comes here, and when'),
  tomorrow: text('When the next claims come: tomorrow'),
  on: text('When the next claims come: {date} is a weekday with day and month'),
  course: text('Link to the course'),
  work: text('Link to what has stuck, on the page “My work”'),
  today: z.strictObject({
    title: text('Landing page and course, in front of what follows, for somebody who has answered before'),
    due: plural('Link to the page: {n} claims are due'),
    nothing: text('Nothing is due today; stands before the sentence on when the next ones come'),
  }),
});
