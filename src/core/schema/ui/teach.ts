import { z } from 'zod';
import { text } from './text.ts';

const page = (says: string) =>
  z.strictObject({ name: text(`Link to ${says}`), text: text(`One sentence beside the link to ${says}`) });

/** The pages for teachers: their hub, plans and handouts, answer keys. The texts themselves are content/teach/. */
export const teach = z.strictObject({
  link: text('Link to the pages for teachers, in the foot of every page'),
  landing: text('Link to the same on the landing page, where it says what is to be found there'),
  title: text('Heading of the hub'),
  description: text('What the hub is, for search engines'),
  lead: z.array(text('A paragraph under the heading of the hub')).min(1),
  tools: text('Heading above the four tools'),
  assign: page('the page where a teacher makes an assignment'),
  board: page('the page where a teacher opens what was handed in'),
  present: page('the page for the projector'),
  paper: page('the work sheets'),
  plans: text('Heading above the lesson plans'),
  guides: text('Heading above the other pages to be read'),
  monday: text('Heading above the pages that print on one sheet'),
  mondayLead: text('One sentence under that heading'),
  print: text('Button that prints the page'),
  printHint: text('Beside that button'),
  steps: text('Accessible name of the steps of a plan'),
  stepMinutes: text('Beside a step of a plan; {n} is the number of minutes'),
  extract: z.strictObject({
    margin: text('Above the empty margin beside the extract, where pupils write'),
    label: text(
      'Under the headline of the extract; {label} says what it is, {from} and {to} are numbers of paragraphs',
    ),
  }),
  keys: z.strictObject({
    title: text('Heading of the page with all answer keys'),
    description: text('What that page is'),
    lead: text('First sentence: what is in a key, and that it is for teachers'),
    lessons: text('Heading above the keys of lessons; {course} is the title of their course'),
    stories: text('Heading above the keys of whole stories'),
    check: text('Beside a story that a check uses; {form} is A or B'),
    of: text('Title of the key to one lesson; {title} is the lesson’s'),
    ofStory: text('Title of the key to a whole story; {title} is the story’s'),
    lessonLead: text('First sentence of the key to a lesson'),
    storyLead: text('First sentence of the key to a story'),
    checkLead: text('The same, for a story that a check uses; {form} is A or B'),
    lesson: text('Link from the key to its lesson'),
    whole: text('Link from the key of a lesson to the key of the whole story; {title}'),
    show: text('Opens the answers of one exercise'),
    showStory: text('Opens the text of a story that pupils see only in the check'),
    showTable: text('Opens the table with every claim'),
    showRulings: text('Opens the list of claims and conflicts that careful readers judge differently'),
    rulings: text('Heading above that list'),
    table: text('Heading above the table'),
    exercises: text('Heading above the exercises that no lesson has'),
    ruling: text('Above the two readings of a claim: how to mark it'),
    reading: text('Before one reading of a claim: {who} and {kind} of the codebook'),
    conflictRuling: text('Above the readings of a conflict: how to mark it'),
    none: text('Where careful readers agree on all of a story'),
    open: text('Of an item or exercise that has no right answer'),
    unscored: text('Beside an exercise that is not scored'),
    settled: text('Before the record that would settle a conflict'),
    all: text('Link back to all answer keys'),
  }),
});
