import { z } from 'zod';
import { text } from '../text.ts';

/** The glossary; its terms are content/glossary.yaml. */
export const glossary = z.strictObject({
  title: text('Heading of the page'),
  description: text('What the page is, for search engines and links'),
  lead: text('First sentence: what is to be found here'),
  letters: text('Name of the row of letters that lead to the terms, for screen readers'),
  example: text('Before an invented example'),
  see: text('Before links to other terms'),
  more: text('Link to the page about how a claim is judged'),
});
