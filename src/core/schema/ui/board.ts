import { z } from 'zod';
import { csv, handedIn, honest, paper, tools } from './board/around.ts';
import { bring, empty, refused, state, take } from './board/taking.ts';
import { change, confused, glance, pupils, story, sure } from './board/views.ts';
import { text } from './text.ts';

/** The class board. */
export const board = z.strictObject({
  title: text('Heading of the page'),
  description: text('What the page is, for search engines and links'),
  lead: text('First sentences'),
  needsScript: text('Without JavaScript: why nothing is here'),
  choose: text('Label of the choice among the assignments that are kept here'),
  nameless: text('An assignment without title and class'),
  due: text('Until when; {due}'),
  demo: text('Over a made-up class: that it is one, and not kept'),
  demoName: z.strictObject({
    title: text('Title of the made-up assignment'),
    class: text('Name of the made-up class'),
  }),
  leaveDemo: text('Button: leaves the made-up class'),
  nav: text('Label of the links down the page'),
  state,
  empty,
  bring,
  take,
  refused,
  glance,
  confused,
  story,
  pupils,
  change,
  sure,
  handedIn,
  honest,
  paper,
  tools,
  csv,
});
