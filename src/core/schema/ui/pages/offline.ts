import { z } from 'zod';
import { text } from '../text.ts';

/** What is said where there is no network, and where a new version of the site waits. */
export const offline = z.strictObject({
  title: text('Heading, in place of a page that cannot be shown without a network'),
  text: text('Under it: what is on the device and what is not'),
  link: text('Link to the course, which is on the device'),
  needsScript: text('In the course as one file, where JavaScript is off'),
  newer: z.strictObject({
    text: text('Announced on pages without exercises: a new version of the site is on this device and waits'),
    button: text('Button after that: the new version takes over'),
  }),
});
