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
  readonly all: readonly Pupil[];
  /** Who answered in part or not at all as the key has it. */
  readonly notRight: readonly Pupil[];
  /** Who picked an option. */
  readonly who: ReadonlyMap<string, readonly Pupil[]>;
}

/**
 * The first answers of the hand-ins that count to one item, with its tally from paper added. Plain loops: a thousand hand-ins to a
 * hundred items are a hundred thousand answers.
 */
export function itemPicture(item: ClassItem, pupils: readonly Pupil[], tally?: KeptTallyCounts): ItemPicture {
  const all: Pupil[] = [];
  const given: Judged[] = [];
  const notRight: Pupil[] = [];
  const who = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    const answer = pupil.counts.answers.get(item.id);
    if (!answer) continue;
    all.push(pupil);
    given.push(answer);
    if (answer.outcome === 'wrong' || answer.outcome === 'partly') notRight.push(pupil);
    for (const option of answer.options) {
      const known = who.get(option);
      if (known) known.push(pupil);
      else who.set(option, [pupil]);
    }
  }
  const digital = countAnswers(given);
  const paper = tally?.revision === item.revision ? countTally(item, tally.counts) : NO_COUNTS;
  return { item, counts: addCounts(digital, paper), digital, paper, all, notRight, who };
}

/** The pictures of all items, in the assignment’s order. */
export function itemPictures(
  items: readonly ClassItem[],
  pupils: readonly Pupil[],
  tallies: readonly KeptTallyCounts[] = [],
): readonly ItemPicture[] {
  const onPaper = new Map(tallies.map((tally) => [tally.item, tally]));
  return items.map((item) => itemPicture(item, pupils, onPaper.get(item.id)));
}
