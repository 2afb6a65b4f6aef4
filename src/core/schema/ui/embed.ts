import { z } from 'zod';
import { text } from './text.ts';

/** An exercise alone on another site’s page. */
export const embed = z.strictObject({
  description: text('For search engines and link previews; {title} is the exercise’s title'),
  heading: text('For screen readers: the heading over the exercise'),
  from: text('The one line under the exercise; {site} becomes a link to this site, which opens a new tab'),
  newTab: text('For screen readers, after the link: where it opens'),
  offer: z.strictObject({
    title: text('Teachers: heading of the page that has code to copy for each exercise, and the link to it'),
    description: text('For search engines and link previews, and under the link among the guides'),
    lead: text('What the page is good for'),
    points: z.array(text('What to know before copying')),
    noScript: text('Where JavaScript is off, so that the code lacks this site’s address'),
    choose: text('Heading over the exercises'),
    see: text('A link to the exercise as it will stand in the frame'),
    frame: text('Name of the frame, for screen readers: it stands in the code; {title} is the exercise’s title'),
    code: text('Label of the field with the code of one exercise'),
    copy: text('A button: copies what stands in the field above it'),
    grow: text('Heading: the frame gets as high as what is in it'),
    growText: text('What the second piece of code does'),
    growCode: text('Label of the field with it'),
  }),
});
