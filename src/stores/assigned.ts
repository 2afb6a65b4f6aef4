/** The pupil’s side: assignments that were opened in this browser, with the name typed and what was handed in. A database of its own. */
import { row, word } from '../core/record/read.ts';
import { browser, type Outside } from './outside.ts';
import { done, result } from './requests.ts';

/** A hand-in that was made here. */
export interface MadeHandIn {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many items were still open. */
  readonly open: number;
  /** Only the teacher can read it. */
  readonly sealed: boolean;
}
/** An assignment as one learner has opened it. */
export interface Opened {
  readonly learner: string;
  /** The assignment’s id. */
  readonly id: string;
  /** As it travels; see `encodeAssignment`. */
  readonly fragment: string;
  /** Eight letters, drawn by chance: by them two hand-ins of one pupil are known to be one pupil’s. */
  readonly pupil: string;
  /** What the order is drawn from. */
  readonly seed: number;
  /** Name or number as it was typed; empty until then. */
  readonly name: string;
  /** When it was first opened, in milliseconds since 1970. */
  readonly opened: number;
  /** Oldest first. */
  readonly handIns: readonly MadeHandIn[];
}

/** Nothing in it rejects: where storage refuses, it holds until the page is closed. */
export interface Assigned {
  /** What is kept of this assignment; at the first time `fresh`. The link that was opened last is kept. */
  readonly open: (fresh: Opened) => Promise<Opened>;
  readonly change: (opened: Opened) => Promise<'disk' | 'memory'>;
  /** Those of a learner, newest first. */
  readonly list: (learner: string) => Promise<readonly Opened[]>;
  /** Deletes everything. @returns whether nothing is left; a browser may refuse. */
  readonly clear: () => Promise<boolean>;
}

const NAME = 'says-who-assigned';

/** The pupil’s store in a browser, or in whatever stands for one. */
export function keepAssigned(outside: Outside): Assigned {
  const held = new Map<string, Opened>();
  const nameOf = ({ learner, id }: Pick<Opened, 'learner' | 'id'>) => `${id} ${learner}`;

  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = outside.large().open(NAME, 1);
      outside.later(() => reject(new Error('The storage of this browser does not answer.')), 4000);
      request.onblocked = request.onerror = () => reject(request.error);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('opened', { keyPath: ['learner', 'id'] });
      };
      request.onsuccess = () => resolve(request.result);
    });

  /** Opened for one task and closed after it: this page is not the only one that may want to clear it. */
  const run = async <T>(mode: IDBTransactionMode, task: (table: IDBObjectStore) => Promise<T>): Promise<T> => {
    const db = await open();
    try {
      const transaction = db.transaction('opened', mode, { durability: 'strict' });
      const [outcome] = await Promise.all([task(transaction.objectStore('opened')), done(transaction)]);
      return outcome;
    } finally {
      db.close();
    }
  };

  return {
    open: async (fresh) => {
      const known = held.get(nameOf(fresh));
      if (known) return known;
      try {
        return await run('readwrite', async (table) => {
          const kept = readOpened(await result<unknown>(table.get([fresh.learner, fresh.id])));
          const now = kept ? { ...kept, fragment: fresh.fragment } : fresh;
          table.put(now);
          return now;
        });
      } catch {
        held.set(nameOf(fresh), fresh);
        return fresh;
      }
    },
    change: async (opened) => {
      try {
        await run('readwrite', async (table) => {
          const kept = readOpened(await result<unknown>(table.get([opened.learner, opened.id])));
          // What was handed in from another tab meanwhile stays.
          const others = (kept?.handIns ?? []).filter(({ id }) => !opened.handIns.some((one) => one.id === id));
          const handIns = [...others, ...opened.handIns].sort((one, other) => one.at - other.at);
          table.put({ ...opened, handIns });
        });
        return 'disk';
      } catch {
        held.set(nameOf(opened), opened);
        return 'memory';
      }
    },
    list: async (learner) => {
      const rows = await run('readonly', (table) => result<unknown[]>(table.getAll())).catch(() => []);
      return [...rows.flatMap((it) => readOpened(it) ?? []), ...held.values()]
        .filter((one) => one.learner === learner)
        .sort((one, other) => other.opened - one.opened);
    },
    clear: async () => {
      held.clear();
      try {
        await run('readwrite', async (table) => void table.clear());
        return true;
      } catch {
        // Where storage was refused from the start, nothing was on the disk.
        return false;
      }
    },
  };
}

const whole = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 8.64e15 ? Math.floor(value) : undefined;

/** A row as it was written; undefined for anything else, such as one from a newer site. */
function readOpened(value: unknown): Opened | undefined {
  const from = row(value);
  const [learner, id, pupil, name] = [from?.learner, from?.id, from?.pupil, from?.name].map(word);
  const [seed, opened] = [from?.seed, from?.opened].map(whole);
  const fragment = from?.fragment;
  const made: unknown = from?.handIns;
  if (learner === undefined || !id || !pupil || name === undefined || seed === undefined || opened === undefined)
    return;
  if (typeof fragment !== 'string' || !Array.isArray(made)) return;
  const handIns = made.flatMap((it) => readHandIn(it) ?? []);
  return { learner, id, fragment, pupil, seed, name, opened, handIns };
}

function readHandIn(value: unknown): MadeHandIn | undefined {
  const from = row(value);
  const [id, at, open, sealed] = [word(from?.id), whole(from?.at), whole(from?.open), from?.sealed];
  if (!id || at === undefined || open === undefined || typeof sealed !== 'boolean') return;
  return { id, at, open, sealed };
}

/** The pupil’s store in this browser. */
export const assignedHere = keepAssigned(browser);
