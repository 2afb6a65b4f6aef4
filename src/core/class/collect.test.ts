import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handInsOfThirty, items, judged } from '../../../tests/fixtures/class.ts';
import { collect, nameKey } from './collect.ts';

const [amara, bela] = handInsOfThirty();
if (!amara || !bela) throw new Error('There is no class.');
const half = { ...amara, items: amara.items.slice(0, 5) };

describe('hand-ins become pupils', () => {
  test('thirty who handed in are thirty, and one of them has two hand-ins', () => {
    const pupils = collect(handInsOfThirty().map((one) => judged(one)));
    expect(pupils).toHaveLength(30);
    expect(pupils.filter(({ sheets }) => sheets.length === 2).map(({ name }) => name)).toEqual(['Bela']);
  });

  test('the code and the file of one hand-in are one, and the file wins, whichever came first', () => {
    const code = judged(amara);
    const file = judged({ ...amara, log: [] });
    for (const both of [
      [code, file],
      [file, code],
    ]) {
      const [pupil, ...more] = collect(both);
      expect(more).toEqual([]);
      expect(pupil?.sheets).toHaveLength(1);
      expect(pupil?.counts.whole).toBe(true);
    }
  });

  test('of two by one pupil both are kept in order, and the first complete one counts', () => {
    const [pupil] = collect([judged({ ...amara, id: 'later___', at: amara.at + 60 }), judged(amara)]);
    expect(pupil?.sheets.map(({ handIn }) => handIn.id)).toEqual([amara.id, 'later___']);
    expect(pupil?.counts.handIn.id).toBe(amara.id);
  });

  test('one that is not complete waits for one that is', () => {
    const [pupil] = collect([judged(half), judged({ ...amara, id: 'whole___', at: amara.at + 5 })]);
    expect(pupil?.counts.handIn.id).toBe('whole___');
  });

  test('the teacher may let another one count', () => {
    const sheets = [judged(amara), judged({ ...amara, id: 'later___', at: amara.at + 60 })];
    expect(collect(sheets, { counted: ['later___'], apart: [] })[0]?.counts.handIn.id).toBe('later___');
  });

  test('the same name from two devices is one pupil, and told; the teacher may say that they are two', () => {
    const sheets = [judged(amara), judged({ ...amara, id: 'other___', pupil: 'device-2', name: ' AMARA ' })];
    expect(collect(sheets).map(({ name, devices }) => [name, devices])).toEqual([['Amara', 2]]);
    const apart = collect(sheets, { counted: [], apart: ['other___'] });
    expect(apart.map(({ name, devices, shares }) => [name, devices, shares])).toEqual([
      ['Amara', 1, []],
      [' AMARA ', 1, []],
    ]);
  });

  test('two names from one device are two pupils, and told', () => {
    const pupils = collect([judged(amara), judged({ ...bela, pupil: amara.pupil })]);
    expect(pupils.map(({ name, shares }) => [name, shares])).toEqual([
      ['Amara', ['bela']],
      ['Bela', ['amara']],
    ]);
  });

  test('answers to items or revisions that this site does not have are counted and told', () => {
    const stranger = { ...amara, items: amara.items.map((one, at) => (at < 3 ? { ...one, key: `00000${at}` } : one)) };
    const sheet = judged(stranger);
    expect(sheet.unknown).toBe(3);
    expect(sheet.missing).toBe(3);
    expect(sheet.answers.size).toBe(items.length - 3);
  });

  test('an answer that fits no item is counted and told', () => {
    const odd = {
      ...amara,
      items: amara.items.map((one, at) => (at === 0 ? { ...one, first: ['no such field'] } : one)),
    };
    expect(judged(odd)).toMatchObject({ unfit: 1, unknown: 0, missing: 1 });
  });
});

test('the order in which hand-ins come makes no difference', () => {
  const sheets = handInsOfThirty().map((one) => judged(one));
  const told = (all: typeof sheets) => collect(all).map(({ name, counts }) => `${name} ${counts.handIn.id}`);
  fc.assert(
    fc.property(fc.shuffledSubarray(sheets, { minLength: sheets.length }), (mixed) => {
      expect(told(mixed)).toEqual(told(sheets));
    }),
    { numRuns: 20 },
  );
});

test('a name is compared without case, spaces and what nobody sees, and never becomes empty', () => {
  expect(nameKey('  Zoë  \u200bMÜLLER ')).toBe('zoë müller');
  fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => nameKey(name) !== ''));
});
