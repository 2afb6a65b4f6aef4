/** What the board calls its pupils: by their names, or, where a class looks on, by numbers. */
import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Pupil } from '../../core/class/collect.ts';
import { fill } from '../../i18n/format.ts';
import { namesHidden } from '../../stores/names-hidden.ts';
import { browser } from '../../stores/outside.ts';

/** @param numbered the string for a pupil without a name, with `{n}`. */
export function createNaming(pupils: Accessor<readonly Pupil[]>, numbered: string) {
  const [anonymous, setAnonymous] = createSignal(false);

  const hide = (hidden: boolean) => {
    setAnonymous(hidden);
    namesHidden.keep(hidden);
    browser.mark('names', hidden ? 'hidden' : null);
  };

  /** By letters that a device has drawn by chance: in the order of the names a class would know who is who. */
  const numbers = createMemo(() => {
    const letters = ({ counts }: Pupil) => `${counts.handIn.pupil} ${counts.handIn.id}`;
    const mixed = [...pupils()].sort((a, b) => (letters(a) < letters(b) ? -1 : 1));
    return new Map(mixed.map((pupil, at) => [pupil.key, at + 1]));
  });
  const nameOf = (pupil: Pupil): string =>
    anonymous() ? fill(numbered, { n: numbers().get(pupil.key) ?? 0 }) : pupil.name;

  /** Pupils, or what belongs to each: without names in the order of their numbers. */
  const inOrder = <T>(list: readonly T[], of: (one: T) => Pupil): readonly T[] => {
    if (!anonymous()) return list;
    const number = (one: T) => numbers().get(of(one).key) ?? 0;
    return [...list].sort((a, b) => number(a) - number(b));
  };

  return { anonymous, hide, nameOf, inOrder };
}
