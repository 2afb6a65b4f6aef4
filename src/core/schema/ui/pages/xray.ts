import { z } from 'zod';
import { plural, text } from '../text.ts';

/** The X-ray: the whole story as one picture. */
export const xray = z.strictObject({
  title: text('Heading of the page'),
  description: text('What the page is, for search engines and links; {title} is our short title of the story'),
  lead: text('First sentence: what the picture shows'),
  before: text('Why a learner who is not at the end of the course should wait'),
  toCourse: text('Link to the course, for those who wait'),
  show: text('The control that opens the picture'),
  read: text('How to read the picture: over the legend'),
  tall: text('Over the part of the legend about the height of the bars'),
  who: text('Over the part of the legend about colour and pattern of the bars'),
  joined: text('Over the part of the legend about the arcs'),
  point: text('Under the picture, for a mouse: what pointing at a bar does'),
  links: text('Says that every bar is a link'),
  ruler: text('What the numbers along the base mean'),
  skip: text('Link for keyboards that jumps over all the bars'),
  picture: text('Name of the picture for screen readers; {title} is our short title of the story'),
  bar: text(
    'One bar for screen readers and on pointing: {label} is “Story under study”, {n} the paragraph, {words} the quote',
  ),
  arc: text(
    'One arc on pointing: {strength} is the kind of conflict, {about} what it is about, {a} and {b} paragraphs',
  ),
  totals: text('Who answers for the claims; {total}, {named}, {unnamed}, {hidden}, {narrator} are numbers'),
  arguable: plural(
    'After the totals: on how many claims careful readers differ, and by whose reading they are counted',
  ),
  conflicts: text('How the story pulls against itself; {all}, {hard}, {shift}, {tension} are numbers'),
  aboutSide: text(
    'Unattributed allegations are mostly about one side; {all} and {most} are numbers, {who} a side, {agreed} the next but one',
  ),
  aboutVoice: text('The same where the accused stands on no side; {who} is a name'),
  agreedOnly: text(
    'As {agreed} in either of the two: the same over claims on which readers agree; {most} and {all} are numbers',
  ),
  spread: plural('Unattributed allegations with nobody in most of them'),
  sourced: text('Says that a source does not make a claim true, nor the lack of one untrue'),
  grave: text('Added where a story tells of suffering: that this is no doubt about it'),
  table: z.strictObject({
    open: text('The control that opens the table'),
    caption: text('What the table is; {n} is the number of claims'),
    place: text('Column: the paragraph'),
    words: text('Column: the words of the claim'),
    who: text('Column: who answers for it'),
    kind: text('Column: what is being said'),
    verdict: text('Column: the verdict'),
    conflicts: text('Column: conflicts with other claims'),
    why: text('Column, and the control that opens why a claim is keyed so'),
    none: text('In place of a list of conflicts where there are none, for screen readers'),
    conflict: text('One conflict: {strength}, {n} the other paragraph, {about}'),
    differs: text('Of a conflict: in what the two passages differ'),
    canBoth: text('Of a conflict: whether both passages can be true'),
    yes: text('Both can be true; the reasons follow'),
    no: text('Both cannot be true; the reasons follow'),
    settledBy: text('Of a conflict: the record that would settle it'),
    reading: text('How one careful reader keys the claim: {who} answers, {kind} is said; the reasons follow'),
  }),
  ofStory: text('Link from an invented story to its X-ray'),
});
