/** All that follows from the hand-ins that count, each part reckoned when it is first looked at after they changed. */
import type { Accessor } from 'solid-js';
import { changeOfClass, checkOfClass } from '../../core/class/checks.ts';
import type { Pupil } from '../../core/class/collect.ts';
import { patternsOf, rankConfusions } from '../../core/class/confusions.ts';
import { heatOf } from '../../core/class/heat.ts';
import type { ClassItem } from '../../core/class/items.ts';
import { notice } from '../../core/class/notice.ts';
import { type ItemPicture, itemPicture } from '../../core/class/picture.ts';
import { medianOf, pupilPicture } from '../../core/class/pupils.ts';
import { sureAndWrong } from '../../core/class/sure.ts';
import type { KeptTally } from '../../stores/classes.ts';
import type { OpenClass } from './types.ts';

export type ClassPicture = ReturnType<typeof createPicture>;

export function createPicture(
  open: Accessor<OpenClass | null>,
  pupils: Accessor<readonly Pupil[]>,
  tallies: Accessor<readonly KeptTally[]>,
) {
  /** Not all at once, as memos would be: with a thousand hand-ins that stops the page. */
  const lazily = <T>(reckon: () => T): Accessor<T> => {
    let from: readonly unknown[] = [];
    let known: { readonly value: T } | null = null;
    return () => {
      const now = [open(), pupils(), tallies()];
      if (!known || now.some((one, at) => one !== from[at])) known = { value: reckon() };
      from = now;
      return known.value;
    };
  };
  const items = () => open()?.items ?? [];
  const onPaper = lazily(() => new Map(tallies().map((tally) => [tally.item, tally])));
  const drawn = lazily(() => new Map<ClassItem, ItemPicture>());
  /** One by one, so that those of a large class can be drawn in slices. */
  const pictureOf = (item: ClassItem): ItemPicture => {
    const known = drawn().get(item) ?? itemPicture(item, pupils(), onPaper().get(item.id));
    drawn().set(item, known);
    return known;
  };
  const pictures = lazily(() => items().map(pictureOf));
  const confusions = lazily(() => rankConfusions(pictures()));
  const before = lazily(() => checkOfClass('A', items(), pupils()));
  const after = lazily(() => checkOfClass('B', items(), pupils()));
  const each = lazily(() => pupils().map((pupil) => pupilPicture(pupil, items())));
  return {
    pictureOf,
    pictures,
    confusions,
    patterns: lazily(() => patternsOf(confusions(), pictures())),
    heat: lazily(() => (open()?.stories ?? []).map((story) => heatOf(story, pictures()))),
    pupils: each,
    before,
    after,
    change: lazily(() => changeOfClass(before(), after())),
    sure: lazily(() => sureAndWrong(items(), pupils())),
    noticed: lazily(() => notice(pupils())),
    median: lazily(() => medianOf(each().map(({ minutes }) => minutes))),
  };
}
