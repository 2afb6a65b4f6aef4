import { z } from 'zod';
import { text } from './text.ts';

/** An exercise alone on another site’s page. */
export const embed = z.strictObject({
  description: text('For search engines and link previews; {title} is the exercise’s title'),
  heading: text('For screen readers: the heading over the exercise'),
  from: text('The one line under the exercise; {site} becomes a link to this site, which opens a new tab'),
  newTab: text('For screen readers, after the link: where it opens'),
});
