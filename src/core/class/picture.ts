/** The picture of a class: who answered what, item by item. */

import type { Pupil } from './collect.ts';
import { addCounts, countAnswers, countTally, type ItemCounts, NO_COUNTS } from './counts.ts';
import type { ClassItem } from './items.ts';
import type { Judged } from './judge.ts';
import type { KeptTallyCounts } from './tally.ts';

/** One item with the first answers to it. */
export interface ItemPicture {
  readonly item: ClassItem;
  /** Handed in and on paper together. */
  readonly counts: ItemCounts;
  readonly digital: ItemCounts;
  readonly paper: ItemCounts;
  /** Who answered. */
  readonly all: ReadonlySet<Pupil>;
  /** Who answered in part or not at all as the key has it. */
  readonly notRight: readonly Pupil[];
  /** Who picked an option. */
  readonly who: ReadonlyMap<string, readonly Pupil[]>;
}

/** The first answers of the hand-ins that count, item by item in the assignment’s order, with the tallies from paper added. */
export function itemPictures(
  items: readonly ClassItem[],
  pupils: readonly Pupil[],
  tallies: readonly KeptTallyCounts[] = [],
): readonly ItemPicture[] {
  const onPaper = new Map(tallies.map((tally) => [tally.item, tally]));
  return items.map((item) => {
    const given = pupils.flatMap((pupil): readonly (readonly [Pupil, Judged])[] => {
      const answer = pupil.counts.answers.get(item.id);
      return answer ? [[pupil, answer]] : [];
    });
    const who = new Map<string, Pupil[]>();
    for (const [pupil, { options }] of given) {
      for (const option of options) {
        const known = who.get(option);
        if (known) known.push(pupil);
        else who.set(option, [pupil]);
      }
    }
    const tally = onPaper.get(item.id);
    const digital = countAnswers(given.map(([, answer]) => answer));
    const paper = tally?.revision === item.revision ? countTally(item, tally.counts) : NO_COUNTS;
    return {
      item,
      counts: addCounts(digital, paper),
      digital,
      paper,
      all: new Set(given.map(([pupil]) => pupil)),
      notRight: given.filter(([, { outcome }]) => outcome === 'wrong' || outcome === 'partly').map(([pupil]) => pupil),
      who,
    };
  });
}
