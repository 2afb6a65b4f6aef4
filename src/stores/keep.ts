import { atom, type ReadableAtom } from 'nanostores';
import { decodeAttempt } from '../core/record/decode.ts';
import { mergeAttempts } from '../core/record/log.ts';
import { count, row, word } from '../core/record/read.ts';
import { type Attempt, ONLY_LEARNER } from '../core/record/types.ts';
import { type Aside, type Database, database, type Task } from './database.ts';
import { queue } from './in-turn.ts';
import type { Outside } from './outside.ts';
import { result } from './requests.ts';

/** What an island knows of an answer; the rest is filled in here. */
export type NewAttempt = Omit<Attempt, 'v' | 'learner' | 'device' | 'seq' | 'at'>;

/** Where work is kept now: not known yet, on this device, or in this page's memory only, until it is closed. */
export type Keeping = 'opening' | 'disk' | 'memory';

/** The learner's record. Nothing in it throws or rejects because of storage, but `change`. */
export interface Kept {
  /** The current learner's attempts, oldest first; empty until loaded. */
  readonly $attempts: ReadableAtom<readonly Attempt[]>;
  readonly $keeping: ReadableAtom<Keeping>;
  /** Loads the record, once. */
  readonly open: () => Promise<void>;
  /** Adds an attempt, and resolves when it is on the disk, or in memory only. What is in memory goes to the disk with the next one that can. */
  readonly append: (attempt: NewAttempt) => Promise<'disk' | 'memory'>;
  /** Changes what is kept, in one transaction, then reads it anew. Rejects where storage refuses; then nothing was changed. */
  readonly change: <T>(task: Task<T>) => Promise<T>;
  /** Replaces what is in memory only, once all that was added before is on the disk, or in memory. */
  readonly hold: (next: (held: readonly Attempt[]) => readonly Attempt[]) => Promise<void>;
  readonly read: Database['read'];
  /** Whose record is shown. */
  readonly learner: () => string;
}

/** Keeps the record in a browser, or in whatever stands for one. */
export function keepRecord(outside: Outside): Kept {
  const $attempts = atom<readonly Attempt[]>([]);
  const $keeping = atom<Keeping>('opening');
  let stored: readonly Attempt[] = [];
  let held: readonly Attempt[] = [];
  let learner = ONLY_LEARNER;
  // What is in memory has a device name of its own: its numbers cannot be taken from the device's count.
  let unkept: Device = { id: '', seq: 0 };
  let tell = () => {};
  let opened: Promise<void> | undefined;

  const inTurn = queue();
  const reload = () => void inTurn(load);
  const { read, write } = database(outside, reload);

  const show = <K extends Keeping>(keeping: K) => {
    // In this order: who sees that the record is open finds the answers in it.
    $attempts.set(mergeAttempts([...stored, ...held].filter((attempt) => attempt.learner === learner)));
    $keeping.set(keeping);
    return keeping;
  };

  /** Writes what is in memory only, and one more. */
  const save = async (make?: (device: Device) => Attempt) => {
    const added = await write(async (table) => {
      const last = deviceIn(await result(table('meta').get('device'))) ?? { id: outside.name(), seq: 0 };
      const device = { id: last.id, seq: last.seq + 1 };
      const rows = make ? [...held, make(device)] : held;
      for (const attempt of rows) table('attempts').add(attempt);
      table('meta').put(device, 'device');
      return rows;
    });
    stored = [...stored, ...added];
    held = [];
    tell();
  };

  const load = async () => {
    try {
      const [rows, aside, learners] = await read((table) =>
        Promise.all([
          result<unknown[]>(table('attempts').getAll()),
          result<unknown[]>(table('aside').getAll()),
          result<unknown>(table('meta').get('learners')),
        ]),
      );
      const log = readable(rows);
      // What was set aside may be readable by now.
      stored = [...log, ...readable(aside.map((it) => row(it)?.row))];
      learner = word(row(learners)?.current) ?? ONLY_LEARNER;
      if (log.length < rows.length) await write((table) => setAside(table, outside.now()));
      if (held.length > 0) await save();
      show('disk');
    } catch {
      show('memory');
    }
  };

  /** Rows are only ever added, or all cleared. What is in memory only would be lost if a page were loaded anew. */
  const state = () => (held.length > 0 ? 0 : stored.length + learner);

  const open = () => {
    opened ??= inTurn(() => {
      tell = outside.neighbours(reload);
      // Much of a page reads the record once; and where the device was cleared, nothing of before may be shown.
      outside.held(state, () => inTurn(load));
      return load();
    });
    return opened;
  };

  const append = (attempt: NewAttempt) => {
    const at = outside.now();
    open();
    return inTurn(async () => {
      const make = (device: Device) => plain({ ...attempt, v: 1, learner, device: device.id, seq: device.seq, at });
      try {
        await save(make);
        return show('disk');
      } catch {
        unkept = { id: unkept.id || outside.name(), seq: unkept.seq + 1 };
        held = [...held, make(unkept)];
        return show('memory');
      }
    });
  };

  return {
    $attempts,
    $keeping,
    open,
    append,
    read,
    learner: () => learner,
    change: (task) => {
      open();
      return inTurn(async () => {
        const outcome = await write(task);
        await load();
        tell();
        return outcome;
      });
    },
    hold: (next) =>
      inTurn(async () => {
        held = next(held);
        show(held.length > 0 ? 'memory' : $keeping.get());
      }),
  };
}

interface Device {
  readonly id: string;
  readonly seq: number;
}

/** What is kept as the device's name and count; nothing where it cannot be trusted, because a name must never be used twice. */
export function deviceIn(value: unknown): Device | undefined {
  const id = word(row(value)?.id);
  const seq = count(row(value)?.seq);
  return id && seq ? { id, seq } : undefined;
}

function readable(rows: readonly unknown[]): Attempt[] {
  return rows.map(decodeAttempt).filter((attempt) => 'v' in attempt);
}

/** Plain objects only: a proxy of Solid's stores cannot be stored. */
function plain(attempt: Attempt): Attempt {
  const copy = decodeAttempt(attempt);
  return 'v' in copy ? copy : attempt;
}

/** Moves the rows that cannot be read out of the log, as they are. */
async function setAside(table: Parameters<Task<void>>[0], at: number) {
  const [keys, rows] = await Promise.all([
    result(table('attempts').getAllKeys()),
    result<unknown[]>(table('attempts').getAll()),
  ]);
  keys.forEach((key, place) => {
    const attempt = decodeAttempt(rows[place]);
    if ('v' in attempt) return;
    table('aside').add({ row: rows[place], reason: attempt.unreadable, at } satisfies Aside);
    table('attempts').delete(key);
  });
}
