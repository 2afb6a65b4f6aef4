import { z } from 'zod';
import { plural, text } from './text.ts';

/** The learner's work: where it is kept, and how far it has come. */
export const work = z.strictObject({
  notice: z.strictObject({
    text: text('Small notice on a lesson, where the browser keeps nothing. Stands before the button'),
    button: text('Button in that notice that saves all answers as a file'),
  }),
  progress: z.strictObject({
    lesson: plural('End of a lesson, before the answers are looked up. {n}: questions in the lesson'),
    answered: plural('End of a lesson. {answered} of {n} questions have an answer'),
    all: plural('End of a lesson: all {n} questions have an answer'),
    changed: plural('After that: {n} questions mean something else since they were answered'),
    begun: plural('List of lessons, behind a lesson: {answered} of {n} questions have an answer'),
    done: text('List of lessons, behind a lesson: all questions have an answer'),
    check: z.strictObject({
      new: text('List of lessons, behind a check: it is not taken yet'),
      begun: text('List of lessons, behind a check: some of it is answered'),
      done: text('List of lessons, behind a check: it is handed in'),
    }),
    place: z.strictObject({
      next: text('List of lessons: this is the step to take next'),
      later: text('List of lessons: this step comes after that one'),
    }),
    buildsOn: text(
      'A lesson that was opened before an earlier one is done: quiet hint; {lesson} is a link with its title',
    ),
    start: text('Course: link to the first step, be it a lesson or a check'),
    goOn: text('Course: link to the lesson where the learner left off, {title}'),
    goOnCheck: text('Course: link to the check that comes next, {title}'),
    orFirst: text(
      'Beside the link to a check: link to the first lesson, for somebody who would rather not take the check',
    ),
    orLesson: text('Beside the link to a check: link to the next lesson, {title}'),
    finished: text('Course: every lesson is done'),
  }),
  kept: z.strictObject({
    title: text('My work: heading of the part about where work is kept'),
    opening: text('My work: it is not known yet where work is kept'),
    disk: text('My work: work is kept on this device'),
    memory: text('My work: the browser keeps nothing; work is lost when the page is closed'),
    answers: plural('My work: how many answers are kept'),
    aside: plural('My work: saved entries that could not be read and are kept apart'),
    care: text('My work: why it is wise to download the work now and then'),
  }),
  download: z.strictObject({
    title: text('My work: heading of the part about taking work along'),
    about: text('My work: what the file is good for'),
    button: text('My work: button that saves all answers as a file'),
    saved: text('My work: said when the file was made; {name} is its name'),
  }),
  load: z.strictObject({
    label: text('My work: label of the choice of a file'),
    about: text('My work: what loading does'),
    added: plural('A file was loaded: {n} answers were new'),
    known: plural('A file was loaded: {n} answers were here already'),
    unreadable: plural('A file was loaded: {n} entries were left out'),
    memory: text('A file was loaded, but the browser keeps nothing'),
    why: z.strictObject({
      'too-long': text('A file was refused: it is too big to be a work file'),
      'not-json': text('A file was refused: it is damaged or of another kind'),
      'another-format': text('A file was refused: it is no work file of this site'),
      'newer-version': text('A file was refused: a newer version of this site wrote it'),
      unread: text('The browser could not read the file'),
    }),
  }),
  learners: z.strictObject({
    title: text('My work: heading of the part for several learners on one device'),
    about: text('My work: what it means to share a device'),
    who: text('My work: legend of the choice of a learner'),
    nameless: text('My work: a learner without a name; {n} is the number in the list'),
    name: text('My work: label of the field for a name'),
    add: text('My work: button that adds a learner with the name in the field'),
    rename: text('My work: button that gives the name in the field to the chosen learner'),
    needsName: text('My work: said when the field for the name is empty'),
    chosen: text('My work: said when a learner was chosen; {name}'),
    refused: text('My work: said when the browser would not keep that'),
  }),
  clear: z.strictObject({
    title: text('My work: heading of the part about deleting'),
    about: text('My work: what clearing deletes'),
    button: text('My work: button that asks whether to delete'),
    sure: text('Question before deleting: heading'),
    download: text('Question before deleting: what to do first'),
    confirm: text('Question before deleting: button that deletes'),
    cancel: text('Question before deleting: button that goes back'),
    done: text('Said when everything is deleted'),
    failed: text('Said when the browser would not delete'),
  }),
});
