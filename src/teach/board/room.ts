/** The state of the class board: the class that is open, what was handed in, and all that follows from it. */
import { createMemo, createSignal } from 'solid-js';
import { type Choices, collect, NO_CHOICES, type Pupil } from '../../core/class/collect.ts';
import { type ClassItem, classItems } from '../../core/class/items.ts';
import { byKey, judgeHandIn, type Sheet } from '../../core/class/judge.ts';
import { type Assignment, decodeAssignment } from '../../core/codec/assignment.ts';
import { decodeHandIn } from '../../core/codec/hand-in.ts';
import { fill } from '../../i18n/format.ts';
import { classChoices } from '../../stores/class-choices.ts';
import { type KeptAssignment, type KeptHandIn, type KeptTally, keepClasses } from '../../stores/classes.ts';
import { namesHidden } from '../../stores/names-hidden.ts';
import { browser } from '../../stores/outside.ts';
import { type Fetched, fetchSource } from './fetch-source.ts';
import { createPicture } from './picture.ts';
import { type ReadIn, type Refused, readIn } from './read-in.ts';
import { breathe, inSlices } from './slices.ts';
import type { BoardProps } from './types.ts';

/** A class that is open. */
export interface OpenClass extends Fetched {
  readonly kept: KeptAssignment;
  readonly assignment: Assignment;
  readonly items: readonly ClassItem[];
  /** Made up; nothing of it is kept. */
  readonly demo: boolean;
}
/** What came of reading something in. */
export interface Taken {
  readonly added: number;
  readonly known: number;
  readonly elsewhere: number;
  readonly refused: number;
}
export type RoomState = 'opening' | 'none' | 'loading' | 'open' | 'failed' | 'old';
export type Room = ReturnType<typeof createRoom>;

/** Glance, confusions, stories, pupils, change, sure, handed in, honest. */
const VIEWS = 8;
const classes = keepClasses(browser);
const rowKey = ({ id, whole }: KeptHandIn) => `${id} ${whole}`;

export function createRoom(props: BoardProps) {
  const [state, setState] = createSignal<RoomState>('opening');
  const [list, setList] = createSignal<readonly KeptAssignment[]>([]);
  const [open, setOpen] = createSignal<OpenClass | null>(null);
  const [handIns, setHandIns] = createSignal<readonly KeptHandIn[]>([]);
  const [sheets, setSheets] = createSignal<readonly Sheet[]>([]);
  const [tallies, setTallies] = createSignal<readonly KeptTally[]>([]);
  const [choices, setChoices] = createSignal<Choices>(NO_CHOICES);
  const [refused, setRefused] = createSignal<readonly Refused[]>([]);
  const [memory, setMemory] = createSignal(false);
  const [anonymous, setAnonymous] = createSignal(false);
  /** What has become of a class that is not here any more. */
  const [said, setSaid] = createSignal('');
  /** How many of the views are drawn. */
  const [stage, setStage] = createSignal(0);
  let turn = 0;

  /** Keeps something where it can be kept; where not, it stays on this page, and the page says so. */
  const keep = async <T>(task: () => Promise<T>): Promise<T | null> => {
    if (open()?.demo) return null;
    try {
      return await task();
    } catch {
      setMemory(true);
      return null;
    }
  };

  /** Draws the views one after the other, because all at once would stop the page. */
  const unfold = async () => {
    const { pictureOf, pictures, confusions, patterns, pupils: each } = picture;
    await inSlices(open()?.items ?? [], pictureOf);
    for (const part of [pictures, confusions, patterns, each]) {
      await breathe();
      part();
    }
    for (let n = 1; n <= VIEWS; n += 1) {
      setStage(n);
      await breathe();
    }
  };

  /** Decodes and scores hand-ins, in slices. What cannot be read any more was written by a newer site, and stays where it is. */
  const judge = async (kept: readonly KeptHandIn[], items: readonly ClassItem[]): Promise<readonly Sheet[]> => {
    const keys = byKey(items);
    const judged = await inSlices(kept, ({ json, whole, sealed, read }) => {
      const handIn = decodeHandIn(json);
      return typeof handIn === 'string' ? null : judgeHandIn(keys, { handIn, whole, sealed, read });
    });
    return judged.filter((one) => one !== null);
  };

  /** Opens a class; of two at once the later one counts. */
  const show = async (kept: KeptAssignment, made?: (items: readonly ClassItem[]) => readonly KeptHandIn[]) => {
    turn += 1;
    const mine = turn;
    const read = decodeAssignment(kept.fragment);
    setOpen(null);
    setStage(0);
    setRefused([]);
    setSaid('');
    setState(read.ok ? 'loading' : 'old');
    if (!read.ok) return;
    try {
      const [fetched, stored] = await Promise.all([
        fetchSource(read.assignment, props.files),
        made ? null : classes.read(kept.id).catch(() => null),
      ]);
      const items = classItems(read.assignment, fetched.source);
      const own = made?.(items) ?? stored?.handIns ?? [];
      const judged = await judge(own, items);
      if (mine !== turn) return;
      setHandIns(own);
      setSheets(judged);
      setTallies(stored?.tallies ?? []);
      setChoices(made ? NO_CHOICES : classChoices.read(kept.id));
      setOpen({ ...fetched, kept, assignment: read.assignment, items, demo: made !== undefined });
      setState('open');
      await unfold();
    } catch {
      if (mine === turn) setState('failed');
    }
  };

  /** Looks up what is kept, and opens the newest class, or the one asked for. */
  const start = async (wanted?: string) => {
    let kept: readonly KeptAssignment[] = list();
    try {
      kept = [...(await classes.list())].sort((a, b) => b.made - a.made);
    } catch {
      setMemory(true);
    }
    setList(kept);
    const first = kept.find(({ id }) => id === wanted) ?? kept[0];
    if (first) {
      await show(first);
      return;
    }
    setOpen(null);
    setState('none');
  };

  /** Adds what was brought from elsewhere, and opens it. */
  const bring = async (
    kept: KeptAssignment,
    brought: readonly KeptHandIn[] = [],
    counted: readonly KeptTally[] = [],
  ) => {
    const known = list().find(({ id }) => id === kept.id);
    // A link brings no key: one that is here stays, with the assignment that it belongs to.
    const assignment = known?.privateKey && !kept.privateKey ? known : kept;
    await keep(() => classes.keep(assignment));
    const added = (await keep(() => classes.add(brought))) ?? brought.length;
    if (counted.length > 0) await keep(() => classes.tally(kept.id, counted));
    setList([assignment, ...list().filter(({ id }) => id !== kept.id)]);
    await show(assignment);
    if (memory()) {
      const now = open();
      setHandIns(brought);
      setTallies(counted);
      if (now) setSheets(await judge(brought, now.items));
    }
    return added;
  };

  /** Takes in hand-ins that were read. */
  const add = async ({ handIns: given, refused: not }: ReadIn): Promise<Taken> => {
    const now = open();
    setRefused(not);
    const own = given.filter(({ assignment }) => assignment === now?.kept.id);
    const others = given.filter(({ assignment }) => assignment !== now?.kept.id);
    const known = new Set(handIns().map(rowKey));
    const fresh = [...new Map(own.filter((one) => !known.has(rowKey(one))).map((one) => [rowKey(one), one])).values()];
    await keep(() => classes.add([...fresh, ...others]));
    if (now) {
      const judged = await judge(fresh, now.items);
      if (fresh.length > 0) setStage(0);
      await breathe();
      setHandIns([...handIns(), ...fresh]);
      setSheets([...sheets(), ...judged]);
      await unfold();
    }
    return {
      added: fresh.length,
      known: own.length - fresh.length,
      elsewhere: others.length,
      refused: not.length,
    };
  };

  const take = async (text: string, said: (done: number, of: number) => void): Promise<Taken> => {
    const now = open();
    const known = now && !list().some(({ id }) => id === now.kept.id) ? [now.kept, ...list()] : list();
    return add(await readIn(text, known, browser.now(), said));
  };

  const choose = (next: Choices) => {
    setChoices(next);
    const now = open();
    if (now && !now.demo) classChoices.keep(now.kept.id, next);
  };

  const removeHandIn = async (id: string) => {
    const now = open();
    if (!now) return;
    await keep(() => classes.removeHandIn({ assignment: now.kept.id, id }));
    setHandIns(handIns().filter((one) => one.id !== id));
    setSheets(sheets().filter(({ handIn }) => handIn.id !== id));
  };

  let counting: Promise<void> = Promise.resolve();
  /** Changes the hands that are counted: one change after the other, each shown once it is kept. */
  const tally = (change: (before: readonly KeptTally[]) => readonly KeptTally[]): Promise<void> => {
    counting = counting.then(async () => {
      const now = open();
      if (!now) return;
      const next = change(tallies());
      await keep(() => classes.tally(now.kept.id, next));
      if (open() === now) setTallies(next);
    });
    return counting;
  };

  /** Deletes the class that is open. @returns whether it is gone. */
  const remove = async (): Promise<boolean> => {
    const now = open();
    if (!now) return false;
    try {
      if (!now.demo) await classes.remove(now.kept.id);
    } catch {
      if (!memory()) return false;
    }
    classChoices.keep(now.kept.id, NO_CHOICES);
    setList(list().filter(({ id }) => id !== now.kept.id));
    await start();
    setSaid(props.ui.board.tools.deleted);
    return true;
  };

  const hide = (hidden: boolean) => {
    setAnonymous(hidden);
    namesHidden.keep(hidden);
    browser.mark('names', hidden ? 'hidden' : null);
  };

  const pupils = createMemo(() => collect(sheets(), choices()));
  const picture = createPicture(open, pupils, tallies);
  /** By letters that a device has drawn by chance: in the order of the names a class would know who is who. */
  const numbers = createMemo(() => {
    const letters = ({ counts }: Pupil) => `${counts.handIn.pupil} ${counts.handIn.id}`;
    const mixed = [...pupils()].sort((a, b) => (letters(a) < letters(b) ? -1 : 1));
    return new Map(mixed.map((pupil, at) => [pupil.key, at + 1]));
  });
  const byPupilKey = createMemo(() => new Map(pupils().map((pupil) => [pupil.key, pupil])));
  const nameOf = (pupil: Pupil): string =>
    anonymous() ? fill(props.ui.board.pupils.anonymous, { n: numbers().get(pupil.key) ?? 0 }) : pupil.name;

  /** Pupils, or what belongs to each: without names in the order of their numbers. */
  const inOrder = <T>(list: readonly T[], of: (one: T) => Pupil): readonly T[] => {
    if (!anonymous()) return list;
    const number = (one: T) => numbers().get(of(one).key) ?? 0;
    return [...list].sort((a, b) => number(a) - number(b));
  };

  return {
    props,
    state,
    said,
    stage,
    list,
    open,
    handIns,
    tallies,
    choices,
    refused,
    forgetRefused: () => setRefused([]),
    memory,
    anonymous,
    hide,
    pupils,
    pupilOf: (key: string) => byPupilKey().get(key),
    nameOf,
    inOrder,
    picture,
    start,
    show,
    bring,
    take,
    choose,
    removeHandIn,
    tally,
    remove,
  };
}
