import { z } from 'zod';
import { text } from '../text.ts';

/** “How we judge a claim”; its text is content/codebook.mdx. */
export const codebook = z.strictObject({
  title: text('Heading of the page'),
  description: text('What the page is, for search engines and links'),
  contents: text('Over the list of the parts of the page'),
  example: text('Before an invented example'),
});
