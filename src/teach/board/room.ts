/** The state of the class board: the class that is open, what was handed in, and all that follows from it. */
import { createMemo, createSignal } from 'solid-js';
import { type Choices, collect, NO_CHOICES } from '../../core/class/collect.ts';
import { type ClassItem, classItems } from '../../core/class/items.ts';
import type { Sheet } from '../../core/class/judge.ts';
import { decodeAssignment } from '../../core/codec/assignment.ts';
import { classChoices } from '../../stores/class-choices.ts';
import {
  type KeptAssignment,
  type KeptHandIn,
  type KeptTally,
  keepClasses,
  sameList,
  type TallyChange,
} from '../../stores/classes.ts';
import { queue } from '../../stores/in-turn.ts';
import { browser } from '../../stores/outside.ts';
import { fetchSource } from './fetch-source.ts';
import { judgeKept } from './judge-kept.ts';
import { createNaming } from './naming.ts';
import { createPicture } from './picture.ts';
import { type ReadIn, type Refused, readIn } from './read-in.ts';
import { breathe, inSlices } from './slices.ts';
import type { BoardProps, OpenClass, RoomState, Taken } from './types.ts';

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
  /** What has become of a class that is not here any more. */
  const [said, setSaid] = createSignal('');
  /** How many of the views are drawn. */
  const [stage, setStage] = createSignal(0);
  let turn = 0;
  /** What changes a class that is open. */
  const inTurn = queue();

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
      const judged = await judgeKept(own, items);
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
      kept = await classes.list();
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
    // What was counted here since the backup stays.
    const more: TallyChange = (before) => [
      ...counted.filter(({ item }) => !before.some((one) => one.item === item)),
      ...before,
    ];
    if (counted.length > 0) await keep(() => classes.tally(kept.id, more));
    setList([assignment, ...list().filter(({ id }) => id !== kept.id)]);
    await show(assignment);
    if (memory()) {
      const now = open();
      setHandIns(brought);
      setTallies(counted);
      if (now) setSheets(await judgeKept(brought, now.items));
    }
    return added;
  };

  /** Shows what another tab, or a page that was open while this one was held, has changed. */
  const refresh = async () => {
    const kept = await classes.list().catch(() => list());
    if (!sameList(kept, list())) setList(kept);
    const now = open();
    if (!now) return state() === 'none' ? start() : undefined;
    // What is here only would be lost.
    if (now.demo || memory()) return undefined;
    const { id } = now.kept;
    if (!kept.some((one) => one.id === id)) return start();
    const stored = await classes.read(id).catch(() => null);
    const chosen = classChoices.read(id);
    if (!stored) return undefined;
    const stamp = (rows: readonly KeptHandIn[], ...more: readonly unknown[]) =>
      JSON.stringify([rows.map(rowKey).sort(), more]);
    if (stamp(stored.handIns, stored.tallies, chosen) === stamp(handIns(), tallies(), choices())) return undefined;
    const judged = await judgeKept(stored.handIns, now.items);
    if (open() !== now) return undefined;
    setHandIns(stored.handIns);
    setSheets(judged);
    setTallies(stored.tallies);
    setChoices(chosen);
    return unfold();
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
      const judged = await judgeKept(fresh, now.items);
      if (fresh.length > 0) setStage(0);
      await breathe();
      // Another class may have been opened meanwhile.
      if (open() === now) {
        setHandIns([...handIns(), ...fresh]);
        setSheets([...sheets(), ...judged]);
        await unfold();
      }
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
    const read = await readIn(text, known, browser.now(), said);
    return inTurn(() => add(read));
  };

  const choose = (change: (before: Choices) => Choices) => {
    const now = open();
    if (now) setChoices(now.demo ? change(choices()) : classChoices.change(now.kept.id, change));
  };

  const removeHandIn = (id: string) =>
    inTurn(async () => {
      const now = open();
      if (!now) return;
      await keep(() => classes.removeHandIn({ assignment: now.kept.id, id }));
      setHandIns(handIns().filter((one) => one.id !== id));
      setSheets(sheets().filter(({ handIn }) => handIn.id !== id));
    });

  /** Changes the hands that are counted; shown once it is kept. */
  const tally = (change: TallyChange) =>
    inTurn(async () => {
      const now = open();
      if (!now) return;
      const next = (await keep(() => classes.tally(now.kept.id, change))) ?? change(tallies());
      if (open() === now) setTallies(next);
    });

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

  const pupils = createMemo(() => collect(sheets(), choices()));
  const picture = createPicture(open, pupils, tallies);
  const byPupilKey = createMemo(() => new Map(pupils().map((pupil) => [pupil.key, pupil])));
  const naming = createNaming(pupils, props.ui.board.pupils.anonymous);

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
    ...naming,
    pupils,
    pupilOf: (key: string) => byPupilKey().get(key),
    picture,
    start,
    watch: () => classes.watch(() => inTurn(refresh)),
    show,
    bring,
    take,
    choose,
    removeHandIn,
    tally,
    remove,
  };
}
