import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handInsOfThirty, items, received } from '../../../tests/fixtures/class.ts';
import { decodeHandIn, encodeHandIn, type HandIn } from '../codec/hand-in.ts';
import { chanceFrom } from './chance.ts';
import { changeOfClass, checkOfClass } from './checks.ts';
import { collect } from './collect.ts';
import { patternsOf, rankConfusions } from './confusions.ts';
import { byKey, judgeHandIn } from './judge.ts';
import { notice } from './notice.ts';
import { itemPictures } from './picture.ts';
import { pupilPicture } from './pupils.ts';
import { sureAndWrong } from './sure.ts';

const samples = handInsOfThirty();
const keys = byKey(items);
const value = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('named', 'sourced-fact', 'clash', 'nobody', 'o1', 'p1', 'true', '__proto__'),
  },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, withNullPrototype: true }) },
);
const answer = fc.array(fc.oneof(value, fc.array(value, { maxLength: 3 })), { maxLength: 4 });
const name = fc.oneof(
  fc.constantFrom('Ana', 'ana ', 'Ben', '__proto__', '=1+1'),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const odd: fc.Arbitrary<Partial<HandIn>> = fc.record(
  { name, pupil: fc.constantFrom('device-1', 'device-2'), id: fc.constantFrom('handin-1', 'handin-2', 'handin-3') },
  { requiredKeys: [] },
);

/** A hand-in with some of its answers replaced by anything. */
const strange = fc
  .record({
    sample: fc.constantFrom(...samples),
    over: odd,
    answers: fc.array(answer, { maxLength: 4 }),
    seed: fc.nat(),
  })
  .map(({ sample, over, answers, seed }): HandIn => {
    const chance = chanceFrom(seed);
    const rows = sample.items.slice(0, 12).map((row) => {
      const other = chance.next() < 0.5 ? answers[Math.floor(chance.next() * answers.length)] : undefined;
      const key = chance.next() < 0.1 ? 'ffffff' : chance.one(items).key;
      return { ...row, key, ...(other && { first: other }), last: other ? null : row.first };
    });
    return { ...sample, ...over, items: [...new Map(rows.map((row) => [row.key, row])).values()] };
  });

test('10,000 strange hand-ins, in classes of forty: nothing throws, every answer is accounted for, and no name is another’s', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(strange, { minLength: 40, maxLength: 40 }), (handIns) => {
      seen += handIns.length;
      const sheets = handIns.map((handIn) => judgeHandIn(keys, received(handIn)));
      // A million calls of `expect` would take most of the time.
      const wrong: string[] = [];
      const must = (so: boolean, what: string) => void (so || wrong.push(what));
      for (const { handIn, answers, unknown, unfit } of sheets) {
        must(answers.size + unknown + unfit === handIn.items.length, 'an answer was lost');
      }
      const pupils = collect(sheets);
      const typed = new Set(handIns.map(({ name, id }) => `${id} ${name}`));
      for (const pupil of pupils) {
        must(typed.has(`${pupil.counts.handIn.id} ${pupil.name}`), 'a wrong name');
        must(pupil.sheets.includes(pupil.counts), 'what counts is not the pupil’s');
        must(pupilPicture(pupil, items).answered === pupil.counts.answers.size, 'an answer is not in the picture');
      }
      const pictures = itemPictures(items, pupils);
      const confusions = rankConfusions(pictures);
      for (const { who, n, picture } of confusions) {
        must(who.length === n && who.every((pupil) => picture.all.includes(pupil)), 'somebody who did not answer');
      }
      expect(wrong).toEqual([]);
      patternsOf(confusions, pictures);
      sureAndWrong(items, pupils);
      notice(pupils);
      changeOfClass(checkOfClass('A', items, pupils), checkOfClass('B', items, pupils));
    }),
    { numRuns: 250 },
  );
  expect(seen).toBe(10_000);
}, 60_000);

test('what can be read of a hand-in with any byte changed still goes through', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      (sample, place, letter) => {
        const json = encodeHandIn(sample);
        const at = place % json.length;
        const read = decodeHandIn(json.slice(0, at) + letter + json.slice(at + 1));
        if (typeof read === 'string') return;
        const sheet = judgeHandIn(keys, received(read));
        expect(sheet.answers.size + sheet.unknown + sheet.unfit).toBe(read.items.length);
        expect(collect([sheet])[0]?.name).toBe(read.name);
      },
    ),
    { numRuns: 300 },
  );
});
