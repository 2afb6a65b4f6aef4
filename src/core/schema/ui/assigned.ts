import { z } from 'zod';
import { plural, text } from './text.ts';

const why = (says: string) =>
  z.strictObject({ title: text(`Heading: ${says}`), text: text('What happened and what to do') });

/** A pupil opens an assignment. */
export const assigned = z.strictObject({
  title: text('Page title, and the heading of an assignment without a title of its own'),
  description: text('For search engines'),
  needsScript: text('Where JavaScript is off'),
  opening: text('Until the link is read'),
  again: text('Below every reason why a link cannot be opened: nothing is lost'),
  course: text('Link to the course, where there is nothing to do here'),
  why: z.strictObject({
    nothing: why('there is nothing behind the “#”'),
    'not-one': why('what stands there is something else'),
    damaged: why('the link was changed; {length} in characters'),
    'newer-version': why('a newer site made it'),
    unreachable: why('what belongs to it could not be fetched'),
  }),
  class: text('Line at the top; {name} of the class'),
  due: text('Line at the top; {due}, as the teacher typed it'),
  note: text('Line at the top; {note}, as the teacher typed it'),
  done: plural('How far one is: {done} of {n} questions'),
  kept: z.strictObject({
    disk: text('Answers are kept in this browser'),
    memory: text('The browser keeps nothing'),
  }),
  parts: text('Heading of what is assigned'),
  lesson: text('Before the title of a lesson'),
  check: text('Before the title of a check'),
  toLesson: text('Link to a lesson'),
  toCheck: text('Link to a check'),
  back: text('How to come back from a lesson'),
  lessonState: z.strictObject({
    new: text('Nothing of it is answered'),
    begun: text('Some of it is answered'),
    done: text('All of it is answered'),
  }),
  blind: text('Above an exercise with names hidden: it is the pupil’s own'),
  unknown: z.strictObject({
    title: text('Heading in place of a part that this site does not have'),
    text: text('What that means; {id} of the part'),
  }),
  all: text('This site has no part of the assignment at all'),
  loading: text('Until an exercise is there'),
  failed: text('An exercise could not be fetched'),
  tries: plural('Above an exercise: how often a question may be answered'),
  spent: plural(
    'Below an exercise, once a question has no tries left; with several questions, {list} of their numbers',
  ),
  quiet: z.strictObject({
    about: text('Above an exercise that says nothing before the hand-in'),
    kept: text('An answer was taken'),
    keptMemory: text('An answer was taken, in memory only'),
    change: text('Button: opens the answer again'),
    last: text('No tries are left'),
  }),
  opened: text('After the hand-in: feedback shows now'),
  freeText: text('Below a field for an own sentence, where it is handed in'),
  mine: z.strictObject({
    title: text('“My work”: heading of the list of opened assignments'),
    about: text('“My work”: what they are'),
    opened: text('In that list; {date}'),
    handedIn: text('In that list; {date} of the last hand-in'),
  }),
});
