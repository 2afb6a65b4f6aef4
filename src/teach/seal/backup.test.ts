import { describe, expect, test } from 'vitest';
import { type Assignment, encodeAssignment } from '../../core/codec/assignment.ts';
import { encodeHandIn, type HandIn } from '../../core/codec/hand-in.ts';
import type { KeptClass } from '../../stores/classes.ts';
import { backUp, readBackUp } from './backup.ts';
import { drawKeys } from './hpke.ts';

const { publicKey, privateKey } = await drawKeys();
const assignment: Assignment = {
  id: 'aaaaaaaa',
  title: 'Who says so?',
  className: '9b',
  steps: [{ kind: 'lesson', id: 'start-here' }],
  feedback: 'after',
  certainty: true,
  order: 'fixed',
  blind: false,
  attempts: 0,
  due: '',
  note: '',
  asks: 'name',
  freeText: false,
  publicKey,
};
const handIn: HandIn = {
  id: 'hhhhhhhh',
  assignment: 'aaaaaaaa',
  pupil: 'pppppppp',
  name: 'Zoë 🦊',
  begun: 5,
  at: 9,
  items: [],
  log: null,
};
const kept: KeptClass = {
  assignment: { id: 'aaaaaaaa', fragment: encodeAssignment(assignment), privateKey, made: 5 },
  handIns: [
    { id: 'hhhhhhhh', assignment: 'aaaaaaaa', json: encodeHandIn(handIn), whole: false, read: 7, sealed: true },
  ],
  tallies: [{ assignment: 'aaaaaaaa', item: 'a/b/c', revision: 1, counts: { 'sourced-fact': 12 } }],
};
const file = await backUp(kept, 'four blue paper cranes');

describe('a backup', () => {
  test('gives the class back to who has the passphrase, spaces around it or not', async () => {
    expect(await readBackUp(file, 'four blue paper cranes ')).toEqual({ ok: true, kept });
  });

  test('gives nothing to anybody else, and shows nothing of what is in it', async () => {
    expect(await readBackUp(file, 'four blue paper crane')).toEqual({ ok: false, why: 'wrong-passphrase' });
    for (const secret of [privateKey, 'Zoë', 'Who says so?', 'aaaaaaaa']) expect(file).not.toContain(secret);
  });

  test('is another file each time, so that nobody sees that two are alike', async () => {
    expect(await backUp(kept, 'four blue paper cranes')).not.toBe(file);
  });

  test('that was changed by one letter is refused', async () => {
    const at = file.indexOf('"sealed"') + 40;
    const changed = file.slice(0, at) + (file[at] === 'A' ? 'B' : 'A') + file.slice(at + 1);
    expect(await readBackUp(changed, 'four blue paper cranes')).toEqual({ ok: false, why: 'wrong-passphrase' });
  });

  test.each([
    ['', 'not-one'],
    ['no JSON', 'not-one'],
    ['[1]', 'not-one'],
    ['{"format":"says-who-work","version":1}', 'not-one'],
    ['{"format":"says-who-class","version":2}', 'newer-version'],
    ['{"format":"says-who-class","version":1,"salt":"AA","iv":"","sealed":7}', 'unreadable'],
  ])('that is none is refused with the reason: %s', async (text, why) => {
    expect(await readBackUp(text, 'x')).toEqual({ ok: false, why });
  });

  test.each<[string, unknown]>([
    ['no assignment', { handIns: [], tallies: [] }],
    ['an assignment that cannot be read', { ...kept, assignment: { ...kept.assignment, fragment: '1.x.y' } }],
    ['a key that is none', { ...kept, assignment: { ...kept.assignment, privateKey: 'x' } }],
    [
      'a hand-in of another assignment',
      { ...kept, handIns: [{ ...kept.handIns[0], assignment: 'bbbbbbbb', id: 'x' }] },
    ],
    ['a tally that is no number', { ...kept, tallies: [{ ...kept.tallies[0], counts: { a: '=1+1' } }] }],
  ])('with %s in it is refused', async (_, content) => {
    const odd = await backUp(content as KeptClass, 'four blue paper cranes');
    expect(await readBackUp(odd, 'four blue paper cranes')).toEqual({ ok: false, why: 'unreadable' });
  });
});
