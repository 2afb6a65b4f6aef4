import { z } from 'zod';
import { text } from '../text.ts';

/** A check before or after the course. */
export const check = z.strictObject({
  title: z.strictObject({ A: text('Title of the check before the course'), B: text('Title of the check after it') }),
  description: text('What the page is, for search engines and links'),
  lead: z.strictObject({ A: text('First sentences of check A'), B: text('First sentences of check B') }),
  how: z.array(text('One thing to know before')).describe('How the check goes, point by point'),
  step: z.strictObject({
    read: text('Heading: read the story first'),
    answer: text('Heading: then answer'),
  }),
  readFirst: text('Under the first heading: where the story is and that it stays at hand'),
  answer: text('Legend of the fields, for screen readers'),
  next: text('Button: keeps the answer and goes on'),
  toEnd: text('Button behind the last item: to the end of the check'),
  missing: text('After that button, with the field or the certainty open'),
  end: text('Heading of the end of the check'),
  ready: text('At the end: what handing in means'),
  answered: text('Before the number of an item that is answered, for screen readers'),
  open: text('Before the number of an item that is open, for screen readers'),
  handIn: text('Button: ends the check'),
  failed: text('The key could not be fetched; what is kept, and what to do'),
  done: text('The check was handed in'),
  toResult: text('Link to the result'),
  needsScript: text('Without JavaScript: why nothing can be handed in here, and what one can do'),
});
