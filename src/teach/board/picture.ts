/** All that follows from the hand-ins that count, each part reckoned once when they change. */
import { type Accessor, createMemo } from 'solid-js';
import { changeOfClass, checkOfClass } from '../../core/class/checks.ts';
import type { Pupil } from '../../core/class/collect.ts';
import { patternsOf, rankConfusions } from '../../core/class/confusions.ts';
import { heatOf } from '../../core/class/heat.ts';
import { notice } from '../../core/class/notice.ts';
import { itemPictures } from '../../core/class/picture.ts';
import { medianOf, pupilPicture } from '../../core/class/pupils.ts';
import { sureAndWrong } from '../../core/class/sure.ts';
import type { KeptTally } from '../../stores/classes.ts';
import type { OpenClass } from './room.ts';

export type ClassPicture = ReturnType<typeof createPicture>;

export function createPicture(
  open: Accessor<OpenClass | null>,
  pupils: Accessor<readonly Pupil[]>,
  tallies: Accessor<readonly KeptTally[]>,
) {
  const items = () => open()?.items ?? [];
  const pictures = createMemo(() => itemPictures(items(), pupils(), tallies()));
  const confusions = createMemo(() => rankConfusions(pictures()));
  const before = createMemo(() => checkOfClass('A', items(), pupils()));
  const after = createMemo(() => checkOfClass('B', items(), pupils()));
  const each = createMemo(() => pupils().map((pupil) => pupilPicture(pupil, items())));
  return {
    pictures,
    confusions,
    patterns: createMemo(() => patternsOf(confusions(), pictures())),
    heat: createMemo(() => (open()?.stories ?? []).map((story) => heatOf(story, pictures()))),
    pupils: each,
    before,
    after,
    change: createMemo(() => changeOfClass(before(), after())),
    sure: createMemo(() => sureAndWrong(items(), pupils())),
    noticed: createMemo(() => notice(pupils())),
    median: createMemo(() => medianOf(each().map(({ minutes }) => minutes))),
  };
}
