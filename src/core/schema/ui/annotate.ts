import { z } from 'zod';
import { plural, text } from './text.ts';

/** The words of the exercise type `annotate`, in which a whole story is marked up. Only its own islands get them. */
export const annotate = z.strictObject({
  how: text('Above the story: how a mark is made, judged and taken away'),
  keys: text('After it, not on touch screens: how the keyboard makes a mark longer or shorter'),
  list: text('Button that is pressed or not: shows the story as a list of its pieces, each with its own controls'),
  marks: text('Heading over the marks of one paragraph: {place} is ¶ and a number, or “Headline”'),
  some: text('Heading of a paragraph in the list: of its {n} pieces {marked} are marked. {place} as above'),
  where: text('First choice for each mark, while it is not judged: asks for its field'),
  longer: text('Button: the mark takes in the next piece of text'),
  shorter: text('Button: the mark gives back its last piece of text'),
  drop: text('Button: takes a mark away'),
  joined: text('In the list, in place of controls: this piece belongs to the mark before it'),
  now: text('Spoken when a mark became longer or shorter: {words} is what it holds now'),
  total: plural('Under the story: how many passages are marked'),
  open: plural('After it: how many of them are not judged'),
  found: text('Heading of the result: {found} of the key’s {all} claims were found'),
  agreed: text('After it: how many of the found ones were judged like the key'),
  you: text('Before the field that the learner chose'),
  key: text('Before the field of the key'),
  unjudged: text('In place of a field, where a mark was not judged'),
  near: text('Under a claim that was not found: some mark shares words with it, but too few, or holds too much else'),
  failed: text('In place of the result, where the network has failed; the marks are kept'),
  over: text('Heading: the story with the marks laid over the key'),
  overAbout: text('Under it: how to read it'),
  groups: z.strictObject({
    differed: text('Heading of the list of claims that were found and judged otherwise. It comes first'),
    differedAbout: text('Under it: what to do with them'),
    open: plural('Folds open the claims that were found and not judged'),
    missed: plural('Folds open the claims that were not marked'),
    agreed: plural('Folds open the claims that were judged like the key'),
    added: plural('Folds open the marks that are in no claim of the key. Never says that they are wrong'),
  }),
  fate: z.strictObject({
    agreed: text('What became of a claim, in the story and its legend: judged like the key'),
    differed: text('The same: judged otherwise'),
    open: text('The same: marked and not judged'),
    missed: text('The same: not marked'),
    added: text('Of a mark: the key has no claim there'),
  }),
});
