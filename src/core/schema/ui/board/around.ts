/** Who has handed in, paper, and what can be done with a class. */
import { z } from 'zod';
import { plural, text } from '../text.ts';

export const handedIn = z.strictObject({
  title: text('Heading over who has handed in'),
  about: text('Which hand-in counts'),
  whole: text('Every question answered'),
  part: plural('How many questions have no answer'),
  counts: text('Tag: this one counts'),
  choose: text('Button: lets this one count; {name}, {when}'),
  apart: text('Button: these are different people; {name}'),
  together: text('Button: these are one person after all; {name}'),
  devices: text('The same name came from several devices; {n}'),
  shares: text('Others handed in from the same device; {names}'),
  unknown: plural('Answers made with another version of the site'),
  unfit: plural('Answers that fit no question'),
  remove: text('Button: takes a hand-in away; {name}, {when}'),
  sure: text('After it was pressed: asks whether to take away'),
  stay: text('Button: does not take it away'),
  away: text('Button: takes it away'),
  file: text('Tag: came as a file with every answer'),
  plain: text('Tag: came unencrypted'),
});

export const honest = z.strictObject({
  title: text('Heading: hand-ins are no proof'),
  about: text('Why, and how one would notice'),
  look: text('Heading over what may be looked at twice'),
  alike: text('All answers the same, mistakes among them; {names}'),
  shared: text('One device, several names; {names}'),
  hasty: text('Two seconds or less for half of the answers; {names}'),
  nothing: text('Nothing of the kind'),
  other: text('That each of these can have another reason'),
});

export const paper = z.strictObject({
  title: text('Heading over tallies from paper'),
  about: text('What they are, and that they are added'),
  question: text('Label: which question'),
  choice: text('One question in the list; {n}, {title}'),
  hands: text('Legend over the fields for counts'),
  save: text('Button: keeps the counts'),
  saved: text('They are kept; {n}, {title}'),
  kept: text('Heading over those that are kept'),
  total: plural('How many hands in all'),
  remove: text('Button: takes a tally away; {n}, {title}'),
  none: text('Nothing in this assignment can be counted by hands'),
});

export const tools = z.strictObject({
  title: text('Heading over what can be done with the class'),
  anonymous: text('Button: hides names for the projector'),
  names: text('Button: shows names again'),
  csv: text('Button: table for a gradebook'),
  json: text('Button: everything as JSON'),
  print: text('Button: prints the page'),
  backup: text('Summary over the backup'),
  backupAbout: text('What is in a backup, and why the passphrase matters'),
  passphrase: text('Label: passphrase; {least} letters at least'),
  short: text('The passphrase is too short; {least}'),
  backupButton: text('Button: saves the backup'),
  saved: text('The browser saves a file; {name}'),
  cannot: text('The page cannot encrypt'),
  delete: text('Button: deletes this class'),
  sure: text('Question of the dialog'),
  goes: text('What goes; {n} hand-ins, {tallies} tallies'),
  cancel: text('Button: keeps all'),
  confirm: text('Button: deletes for good'),
  deleted: text('It is deleted'),
  failed: text('It could not be deleted'),
});

export const csv = z.strictObject({
  name: text('Column of the table'),
  handedIn: text('Column of the table'),
  minutes: text('Column of the table'),
  answered: text('Column of the table'),
  items: text('Column of the table'),
  right: text('Column of the table'),
  scored: text('Column of the table'),
  missed: text('Column of the table'),
  flagged: text('Column of the table'),
  sureWrong: text('Column of the table'),
  handIns: text('Column of the table'),
  check: text('Column of the table; {form}'),
  exercise: text('Column of the table; {title}'),
});
