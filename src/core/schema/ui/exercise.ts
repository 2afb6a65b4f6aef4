import { z } from 'zod';
import { plural, text } from './text.ts';

/** The words around an exercise, whatever its type. What fields and signs are called is in `signs`. */
export const exercise = z.strictObject({
  place: text('Where one is among the items: {n} of {total}'),
  tally: text(
    'How far one is with the items of an exercise: {done} of {total} are answered, {right} as the key has it',
  ),
  last: text('In place of the button to the next item, after an answer to the last one'),
  previous: text('Button: to the item before'),
  next: text('Button: to the next item'),
  check: text('Button: submits the answer. Nothing else does'),
  done: text('Button: submits what was marked where nothing is right or wrong'),
  retry: text('Button: answer the same item again'),
  show: text('Button: shows the answer of the key'),
  hint: text('Folds a hint open'),
  headline: text('Where a quotation stands, in place of ¶ and a number'),
  inStory: text(
    'What the link with the paragraph’s number does, for screen readers: {place} is the number or “Headline”',
  ),
  missing: z.strictObject({
    'nothing-chosen': text('After Check, with nothing chosen'),
    'part-missing': text('After Check, with one of several questions open'),
    'place-missing': text('After Check, with passages that have no place in the order yet'),
    'place-twice': text('After Check, with two passages in one place of the order'),
  }),
  outcome: z.strictObject({
    right: text('Heading of feedback: as the key has it'),
    partly: text('Heading of feedback: some of it, with something missing or too much; or one of several questions'),
    wrong: text('Heading of feedback: not as the key has it. Starts from the words, never scolds'),
    noted: text('Heading of feedback: there was nothing to be right about'),
    shown: text(
      'Heading of feedback once the learner has asked to be shown the answer. Calm: it says nothing of a miss',
    ),
    yes: text('In place of “right”, where no words of the story are shown'),
    no: text('In place of “wrong”, where no words of the story are shown. Never scolds'),
  }),
  mark: z.strictObject({
    right: text('Small tag on a chosen option that is right'),
    partly: text('Small tag on a chosen option that is right in part'),
    wrong: text('Small tag on a chosen option that is not right'),
    answer: text('Small tag on an option that is right and was not chosen, once the answer is shown'),
  }),
  kept: z.strictObject({
    disk: text('Quiet mark after an answer: it is stored on this device'),
    memory: text('Quiet mark after an answer: storage is refused, it lasts until the page is closed'),
  }),
  certainty: z.strictObject({
    question: text('Asked before Check where certainty is switched on; never scored'),
    guess: text('Certainty: not sure at all'),
    think: text('Certainty: rather sure'),
    sure: text('Certainty: sure'),
  }),
  sort: z.strictObject({
    beside: text('Label on the second passage that a claim is shown with, after the label of the quotation'),
  }),
  match: z.strictObject({
    first: text('Label on the first of two passages, after the label of the quotation'),
    second: text('Label on the second of two passages, after the label of the quotation'),
    relation: text('First question about two passages'),
    differs: text('Second question; several answers are possible'),
    both: text('Third question about two passages'),
    yes: text('Answer to “can both be true?”'),
    no: text('Answer to “can both be true?”'),
    settled: text('Before the name of a record that would settle which passage is right'),
    among: text('Above the passages to choose from, after the label of the quotation'),
  }),
  order: z.strictObject({
    passage: text('Label on a passage to put in order, after the label of the quotation: {letter} is its own'),
    place: text('Before the list of places to choose from for the passage {letter}'),
    end: text('The first and the last place: {n} is its number, {says} what it means'),
    share: text('Above the passages, where some are equal'),
    earlier: text('Button with an arrow up, for screen readers: moves the passage {letter} one place up'),
    later: text('Button with an arrow down, for screen readers: moves the passage {letter} one place down'),
    moved: text('Said to screen readers after a move: {letter} now has place {n} of {total}'),
    answer: text('Small tag on a passage that has another place, once the answer is shown: {place} is the right one'),
    ours: text('Before the paragraphs in the order of the key, where nothing is scored'),
  }),
  survey: z.strictObject({
    caption: text('Caption of the small table after a first reading. It counts, it does not judge'),
    marked: text('Column: claims the learner marked'),
    left: text('Column: claims the learner did not mark'),
    total: plural('Under the table: how many claims were marked in all'),
  }),
  rewrite: z.strictObject({
    optional: text('Beside the field for one’s own sentence: it may stay empty, and where it is kept'),
    model: text('Before a sentence of ours that does it well'),
    rate: text('Asked after the model: the learner compares their own sentence with it. Never scored'),
    unwritten: text('Under that question, where nothing was written'),
    keep: text('Small button: keeps what was ticked about one’s own sentence'),
    kept: text('Beside that button, once it is done'),
  }),
  blind: z.strictObject({
    hidden: text('On a claim with masks in place of names, after the label of the quotation'),
    shown: text('On the same claim with its names, after the label of the quotation'),
    moved: text(
      'After the second verdict: it is another one than the first. Kind, no right or wrong. {hidden}, {open}: fields of the board',
    ),
    stayed: text('After the second verdict: it is the same as the first, {hidden}'),
    missed: text('After the second verdict, where there was no first one'),
    key: text('Before the field of the key and its why; nothing is scored'),
    title: text('Heading of the summary after the last claim'),
    count: plural('How many verdicts moved, of {n} claims that were placed twice: {moved}'),
    none: text('In its place, where no claim was placed in both rounds'),
    from: text('One verdict that moved: ¶{n}, from {hidden} to {open}'),
    about: text('Under the summary: seeing verdicts move is what it is for, and nobody but the learner sees it'),
  }),
  plain: z.strictObject({
    summary: text('Without JavaScript: folds the answers open'),
    answer: text('Without JavaScript: before the answer of the key'),
    needsScript: text('Without JavaScript, above the exercise: why nothing can be checked'),
  }),
});
