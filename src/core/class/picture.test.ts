import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handInsOfThirty, items, judged, stories } from '../../../tests/fixtures/class.ts';
import { changeOfClass, checkOfClass, liesAt } from './checks.ts';
import { collect } from './collect.ts';
import { patternsOf, rankConfusions, rightOptionsOf } from './confusions.ts';
import { addCounts, countTally, type ItemCounts, judgedIn, NO_COUNTS, tallied } from './counts.ts';
import { heatOf, stepOf } from './heat.ts';
import { notice } from './notice.ts';
import { itemPictures } from './picture.ts';
import { medianOf, pupilPicture } from './pupils.ts';
import { sureAndWrong } from './sure.ts';

const pupils = collect(handInsOfThirty().map((one) => judged(one)));
const pictures = itemPictures(items, pupils);
const confusions = rankConfusions(pictures);

describe('the picture of a class of thirty', () => {
  test('has every answer of the hand-ins that count, once', () => {
    const answers = pupils.reduce((sum, { counts }) => sum + counts.answers.size, 0);
    expect(pictures.reduce((sum, { counts }) => sum + counts.of, 0)).toBe(answers);
    for (const { counts, item } of pictures) {
      const { right, partly, wrong, noted } = counts.outcomes;
      expect(right + partly + wrong + noted, item.id).toBe(counts.of);
      expect(item.scored ? noted : right + partly + wrong, item.id).toBe(0);
    }
  });

  test('says what most took for what, with who and how many, and what is right', () => {
    const [first] = confusions;
    expect(first?.n).toBe(first?.who.length);
    expect(first?.n).toBeGreaterThanOrEqual(10);
    for (const { who, n, of, said, meant, kind, picture } of confusions) {
      expect(n).toBeGreaterThan(0);
      expect(n).toBeLessThanOrEqual(of);
      expect(new Set(who).size).toBe(n);
      if (kind === 'took') expect(rightOptionsOf(picture.item)).toEqual([meant]);
      expect(said).not.toBe(meant);
    }
  });

  test('an unnamed source taken for a named one comes first of all that was taken for what', () => {
    const [most] = patternsOf(confusions, pictures);
    expect(most).toMatchObject({ meant: 'unnamed', said: 'named', sight: 'missed' });
    expect(most?.n).toBeLessThanOrEqual(most?.of ?? 0);
  });

  test('each pupil has the two kinds of mistake, and a lean only where they differ by four or more', () => {
    const all = pupils.map((pupil) => pupilPicture(pupil, items));
    for (const { sights, lean, pupil } of all) {
      const difference = sights.missed - sights.flagged;
      expect(lean, pupil.name).toBe(difference >= 4 ? 'trusts' : difference <= -4 ? 'doubts' : null);
    }
    const lean = (name: string) => all.find(({ pupil }) => pupil.name === name)?.lean;
    expect(lean('Rosa')).toBe('doubts');
    expect(lean('Lena')).toBe('trusts');
    expect(lean('Amara')).toBe(null);
  });

  test('before and after have d′ and c with intervals, and this class learned something', () => {
    const [before, after] = (['A', 'B'] as const).map((form) => checkOfClass(form, items, pupils));
    if (!before || !after) throw new Error('There are no checks.');
    const change = changeOfClass(before, after);
    expect(before.pupils).toHaveLength(30);
    for (const { signal } of [before, after]) {
      expect(signal?.dPrime.low).toBeLessThan(signal?.dPrime.mean ?? 0);
      expect(signal?.dPrime.high).toBeGreaterThan(signal?.dPrime.mean ?? 0);
    }
    expect(change?.n).toBe(30);
    expect(change?.dPrime.mean).toBeCloseTo((after.signal?.dPrime.mean ?? 0) - (before.signal?.dPrime.mean ?? 0), 9);
    expect(change && liesAt(change.dPrime)).toBe('above');
  });

  test('a check that is not finished counts for nobody’s d′', () => {
    const some = pupils.map((pupil, at) => {
      if (at > 0) return pupil;
      const answers = new Map([...pupil.counts.answers].slice(0, 3));
      return { ...pupil, counts: { ...pupil.counts, answers } };
    });
    expect(checkOfClass('A', items, some)).toMatchObject({ unfinished: 1 });
    expect(checkOfClass('A', items, some)?.pupils).toHaveLength(29);
    expect(checkOfClass('A', [], pupils)).toBe(null);
    expect(checkOfClass('A', items, pupils.slice(0, 1))?.signal).toBe(null);
  });

  test('sure and wrong lists only who was both', () => {
    for (const { item, who, sure } of sureAndWrong(items, pupils)) {
      expect(who.length).toBeLessThanOrEqual(sure);
      for (const { counts } of who) {
        expect(counts.answers.get(item.id)).toMatchObject({ outcome: 'wrong', certainty: 'sure' });
      }
    }
  });

  test('each claim of the story that was asked about has how many took it right', () => {
    const story = stories.find(({ slug }) => slug === 'harbour-crane');
    if (!story) throw new Error('There is no harbour crane.');
    const { claims } = heatOf(story, pictures);
    expect(claims).toHaveLength(story.claims.length);
    const asked = claims.filter(({ of }) => of > 0);
    expect(asked.length).toBeGreaterThan(5);
    for (const { right, of, step, claim } of claims) {
      expect(right, claim.id).toBeLessThanOrEqual(of);
      expect(step === null).toBe(of === 0);
    }
  });

  test('two with the same mistakes are told apart from two who know the same', () => {
    const [one, other] = pupils;
    if (!one || !other) throw new Error('There is no class.');
    const copied = { ...other, counts: { ...other.counts, answers: one.counts.answers } };
    const mistakes = pupilPicture(one, items);
    expect(mistakes.of - mistakes.right).toBeGreaterThanOrEqual(3);
    expect(notice([one, copied]).alike).toEqual([[one, copied]]);
    expect(notice(pupils).alike).toEqual([]);
  });

  test('haste is noticed where half of the answers took two seconds or less, and one device with two names', () => {
    const [one, other] = pupils;
    if (!one || !other) throw new Error('There is no class.');
    const timed = (took: (at: number) => number) => {
      const answers = [...one.counts.answers].map(([id, judged], at) => [id, { ...judged, took: took(at) }] as const);
      return { ...one, counts: { ...one.counts, answers: new Map(answers) } };
    };
    const hasty = timed((at) => (at % 2 === 0 ? 2 : 20));
    expect(notice([hasty]).hasty).toEqual([hasty]);
    expect(notice([timed((at) => (at % 3 === 0 ? 2 : 20))]).hasty).toEqual([]);
    const pair = [
      { ...one, shares: [other.key] },
      { ...other, shares: [one.key] },
    ];
    expect(notice(pair).shared).toEqual([pair]);
    expect(notice([one, other]).shared).toEqual([]);
  });

  test('the time of a pupil is what the questions took, however late the hand-in', () => {
    const [one] = pupils;
    if (!one) throw new Error('There is no class.');
    const answers = new Map([...one.counts.answers].map(([id, judged]) => [id, { ...judged, took: 30 }]));
    const { at, begun } = one.counts.handIn;
    const late = { ...one, counts: { ...one.counts, answers, handIn: { ...one.counts.handIn, at: at + 9999, begun } } };
    expect(pupilPicture(late, items).minutes).toBe(Math.round(answers.size / 2));
  });
});

describe('tallies from paper', () => {
  const anyTally = fc.dictionary(fc.string(), fc.anything());
  const single = items.filter((item) => tallied(item)[0]?.many === false);

  test('typed back, a class on paper gives the same picture as one that handed in', () => {
    const digital = itemPictures(single, pupils);
    const typed = digital.map(({ item, counts: { options } }) => {
      const asked = tallied(item)[0]?.options ?? [];
      const counts = Object.fromEntries(asked.flatMap((id) => (options[id] ? [[id, options[id]]] : [])));
      return { item: item.id, revision: item.revision, counts };
    });
    const paper = itemPictures(single, [], typed);
    const plain = (pictures: typeof paper) =>
      rankConfusions(pictures).map(({ picture, said, meant, n, of }) => [picture.item.id, said, meant, n, of]);
    // Of two passages paper has the first question alone: what is right in part on the screen is right there.
    const wrong = ({ counts }: (typeof paper)[number]) => [counts.of, counts.outcomes.wrong];
    expect(paper.map(wrong)).toEqual(digital.map(wrong));
    expect(plain(paper)).toEqual(plain(digital));
    const patterns = (pictures: typeof paper) =>
      patternsOf(rankConfusions(pictures), pictures).map(({ meant, said, n, of }) => [meant, said, n, of]);
    expect(patterns(paper)).toEqual(patterns(digital));
  });

  test('have the same shape, and add up with what was handed in', () => {
    const [item] = single;
    if (!item) throw new Error('There is no item.');
    const [right = ''] = rightOptionsOf(item);
    const other = tallied(item)[0]?.options.find((option) => option !== right) ?? '';
    const tally = { item: item.id, revision: item.revision, counts: { [right]: 5, [other]: 3 } };
    const [alone] = itemPictures([item], [], [tally]);
    expect(alone?.counts).toEqual({
      of: 8,
      options: { [right]: 5, [other]: 3 },
      outcomes: { right: 5, partly: 0, wrong: 3, noted: 0 },
    });
    const [both] = itemPictures([item], pupils, [tally]);
    expect(both?.counts).toEqual(addCounts(both?.digital ?? NO_COUNTS, both?.paper ?? NO_COUNTS));
    expect(both?.counts.of).toBe(38);
    const [old] = itemPictures([item], pupils, [{ ...tally, revision: item.revision + 1 }]);
    expect(old?.paper, 'of another revision').toEqual(NO_COUNTS);
  });

  test('of every item where one option is picked each hand has an outcome', () => {
    for (const item of single) {
      const options = tallied(item)[0]?.options ?? [];
      const counts = countTally(item, Object.fromEntries(options.map((id) => [id, 2])));
      const { noted } = counts.outcomes;
      expect(judgedIn(counts) + noted, item.id).toBe(options.length * 2);
      if (item.scored) expect(counts.outcomes.right, item.id).toBe(2 * rightOptionsOf(item).length);
    }
  });

  test('with anything in them give whole numbers, and no option that was not asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), anyTally, (item, tally) => {
        const counts = countTally(item, tally);
        expect(Number.isInteger(counts.of) && counts.of >= 0).toBe(true);
        const known = tallied(item).flatMap(({ options }) => options);
        for (const id of Object.keys(counts.options)) expect(known).toContain(id);
      }),
    );
  });

  test('counts add up whichever comes first', () => {
    const anyCounts: fc.Arbitrary<ItemCounts> = fc.record({
      of: fc.nat(99),
      options: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'toString'), fc.nat(99), { noNullPrototype: true }),
      outcomes: fc.record({ right: fc.nat(9), partly: fc.nat(9), wrong: fc.nat(9), noted: fc.nat(9) }),
    });
    fc.assert(
      fc.property(anyCounts, anyCounts, anyCounts, (a, b, c) => {
        expect(addCounts(a, addCounts(b, c))).toEqual(addCounts(addCounts(a, b), c));
        expect(addCounts(a, b)).toEqual(addCounts(b, a));
        expect(addCounts(a, NO_COUNTS)).toEqual(a);
      }),
    );
  });
});

test('the shade of a share goes from nobody to nearly all', () => {
  expect([stepOf(0, 0), stepOf(0, 30), stepOf(10, 30), stepOf(15, 30), stepOf(25, 30), stepOf(30, 30)]).toEqual([
    null,
    0,
    1,
    2,
    3,
    4,
  ]);
});

test('the median is the middle', () => {
  expect([medianOf([]), medianOf([3]), medianOf([9, 1]), medianOf([9, 1, 2])]).toEqual([null, 3, 5, 2]);
});
