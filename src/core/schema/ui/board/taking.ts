/** How classes and hand-ins come in. */
import { z } from 'zod';
import { plural, text } from '../text.ts';

export const state = z.strictObject({
  opening: text('What is kept here is being looked up'),
  loading: text('The exercises and stories of an assignment are being fetched'),
  failed: text('They could not be fetched; what is kept, what to do'),
  memory: text('Storage refuses: what that means, and what to do'),
  old: text('An assignment whose link cannot be read any more'),
});

export const empty = z.strictObject({
  title: text('Heading where no class is here yet'),
  steps: z.array(text('What to do, step by step')).min(2),
  assign: text('Link to the page where assignments are made'),
  demo: text('Button: shows a made-up class'),
  demoAbout: text('What the made-up class is'),
});

export const bring = z.strictObject({
  title: text('Summary over the ways to bring an assignment that was made elsewhere'),
  backup: text('Label of the choice of a backup file'),
  passphrase: text('Label of the field for its passphrase'),
  load: text('Button: opens the backup'),
  working: text('The backup is being opened'),
  loaded: text('It was opened; {n} hand-ins are new'),
  link: text('Label of the field for the assignment’s link'),
  linkAbout: text('What the link alone is good for'),
  take: text('Button: takes the link'),
  noFile: text('No file was chosen'),
  noBackup: z.strictObject({
    'too-long': text('A backup that is too large'),
    'not-one': text('The file is no backup'),
    'newer-version': text('A backup of a newer version'),
    'wrong-passphrase': text('The passphrase does not fit, or the file was changed'),
    unreadable: text('What is in the backup cannot be read'),
    cannot: text('This page cannot decrypt, because it came over plain http'),
  }),
  noLink: z.strictObject({
    nothing: text('Nothing was pasted'),
    'newer-version': text('A link of a newer version'),
    damaged: text('A damaged link'),
    'not-one': text('Something else than a link to an assignment'),
  }),
});

export const take = z.strictObject({
  title: text('Heading over the field for hand-ins'),
  more: text('Summary over the same once some are here'),
  label: text('Label of the field to paste into'),
  about: text('What may be pasted'),
  read: text('Button: reads what was pasted'),
  files: text('Label of the choice of files'),
  filesAbout: text('Which files; that they may be dropped'),
  progress: text('While reading; {done} of {of} codes'),
  added: plural('How many hand-ins are new'),
  known: plural('How many were there already'),
  elsewhere: plural('How many belong to another assignment that is kept here, and were added there'),
  none: text('Nothing that looks like a code was in it; what a code looks like'),
  tooLarge: text('A file is too large; {name}, {most} in megabytes'),
  unread: text('A file could not be read; {name}'),
  tooMany: text('Too many files at once; {most}'),
});

export const refused = z.strictObject({
  title: plural('Heading over what could not be read'),
  about: text('What to do about it'),
  begins: text('Before the first letters of the code'),
  why: z.strictObject({
    'cut-off': text('The end of the code is missing'),
    changed: text('Letters were changed'),
    'newer-version': text('Made by a newer version of the site'),
    'no-key': text('Sealed for an assignment whose key is not here'),
    'not-for-this-key': text('Sealed for another key'),
    unreadable: text('The checksum fits, and still it cannot be read'),
    elsewhere: text('It belongs to an assignment that is not here'),
  }),
  clear: text('Button: takes the list away'),
});
