/** The teacher’s side of this browser: assignments with their private keys, hand-ins that were opened, tallies from paper. A database of its own. */
import type { Outside } from './outside.ts';
import { done, result } from './requests.ts';

/** An assignment that was made, or brought, here. */
export interface KeptAssignment {
  /** The assignment’s id. */
  readonly id: string;
  /** As it travels; see `encodeAssignment`. */
  readonly fragment: string;
  /** The private key, base64url; null where hand-ins are plain. */
  readonly privateKey: string | null;
  /** Milliseconds since 1970. */
  readonly made: number;
}
/** A hand-in as it was opened. */
export interface KeptHandIn {
  /** The hand-in’s id; with `whole` it names the row, because a code and a file of one hand-in may both come. */
  readonly id: string;
  readonly assignment: string;
  /** Canonical JSON; see `decodeHandIn`. */
  readonly json: string;
  /** With every answer. */
  readonly whole: boolean;
  /** When it was read in, in milliseconds since 1970. */
  readonly read: number;
  /** It came encrypted. */
  readonly sealed: boolean;
}
/** Hands counted on paper for one item. */
export interface KeptTally {
  readonly assignment: string;
  /** `article/exercise/item`. */
  readonly item: string;
  readonly revision: number;
  /** By option; whole numbers. */
  readonly counts: Readonly<Record<string, number>>;
}
/** What becomes of the tallies of an assignment. */
export type TallyChange = (before: readonly KeptTally[]) => readonly KeptTally[];
/** All that is kept of one assignment. Rows come as they were written; what is read from outside has to be decoded. */
export interface KeptClass {
  readonly assignment: KeptAssignment;
  readonly handIns: readonly KeptHandIn[];
  readonly tallies: readonly KeptTally[];
}

/** Whether two lists are of the same assignments; an assignment itself never changes. */
export const sameList = (one: readonly KeptAssignment[], other: readonly KeptAssignment[]): boolean =>
  one.map(({ id }) => id).join() === other.map(({ id }) => id).join();

const TABLES = ['assignments', 'handIns', 'tallies'] as const;
type Table = (name: (typeof TABLES)[number]) => IDBObjectStore;

/** The teacher’s store. Everything rejects where storage refuses: who keeps a private key has to know. */
export interface Classes {
  /** The assignments, the newest first. */
  readonly list: () => Promise<readonly KeptAssignment[]>;
  readonly read: (id: string) => Promise<KeptClass | null>;
  readonly keep: (assignment: KeptAssignment) => Promise<void>;
  /** Adds hand-ins; one that is there already stays as it is. @returns how many were new. */
  readonly add: (handIns: readonly KeptHandIn[]) => Promise<number>;
  readonly removeHandIn: (handIn: Pick<KeptHandIn, 'id' | 'assignment'>) => Promise<void>;
  /** Changes the tallies of an assignment, from what is kept by then: another tab may have added some. @returns what is kept now. */
  readonly tally: (assignment: string, change: TallyChange) => Promise<readonly KeptTally[]>;
  /** Deletes an assignment with its key, hand-ins and tallies. */
  readonly remove: (id: string) => Promise<void>;
  /** Calls back when another tab has changed something, and when the page is back that the browser held as it was. */
  readonly watch: (changed: () => Promise<void>) => void;
}

/** The teacher’s store in a browser, or in whatever stands for one. */
export function keepClasses(outside: Outside): Classes {
  let opening: Promise<IDBDatabase> | undefined;
  let changed = async () => {};
  let tell: (() => void) | undefined;
  /** Meets the other tabs. @returns what tells them. */
  const meet = () => {
    tell ??= outside.neighbours(() => void changed());
    return tell;
  };

  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = outside.large().open('says-who-classes', 1);
      outside.later(() => reject(new Error('The storage of this browser does not answer.')), 4000);
      request.onblocked = request.onerror = () => reject(request.error);
      request.onupgradeneeded = () => {
        const db = request.result;
        db.createObjectStore('assignments', { keyPath: 'id' });
        db.createObjectStore('handIns', { keyPath: ['assignment', 'id', 'whole_'] });
        db.createObjectStore('tallies', { keyPath: ['assignment', 'item'] });
      };
      request.onsuccess = () => {
        request.result.onversionchange = request.result.onclose = () => {
          request.result.close();
          opening = undefined;
        };
        resolve(request.result);
      };
    });

  const run = async <T>(mode: IDBTransactionMode, task: (table: Table) => Promise<T>): Promise<T> => {
    opening ??= open();
    let db: IDBDatabase;
    try {
      db = await opening;
    } catch (error) {
      opening = undefined;
      throw error;
    }
    const transaction = db.transaction(TABLES, mode, { durability: 'strict' });
    const [outcome] = await Promise.all([task((name) => transaction.objectStore(name)), done(transaction)]);
    if (mode === 'readwrite') meet()();
    return outcome;
  };

  /** Everything of one assignment, in a table whose keys begin with its id. */
  const of = (id: string) => IDBKeyRange.bound([id], [id, []]);
  // A flag cannot be part of a key.
  const rowOf = (handIn: KeptHandIn) => ({ ...handIn, whole_: handIn.whole ? 1 : 0 });

  return {
    list: async () => {
      const kept = await run('readonly', (table) => result<KeptAssignment[]>(table('assignments').getAll()));
      return kept.sort((one, other) => other.made - one.made);
    },
    read: (id) =>
      run('readonly', async (table) => {
        const [assignment, handIns, tallies] = await Promise.all([
          result<KeptAssignment | undefined>(table('assignments').get(id)),
          result<(KeptHandIn & { whole_?: number })[]>(table('handIns').getAll(of(id))),
          result<KeptTally[]>(table('tallies').getAll(of(id))),
        ]);
        if (!assignment) return null;
        return { assignment, handIns: handIns.map(({ whole_: _, ...handIn }) => handIn), tallies };
      }),
    keep: (assignment) => run('readwrite', async (table) => void table('assignments').put(assignment)),
    add: (handIns) =>
      run('readwrite', async (table) => {
        let added = 0;
        for (const handIn of handIns) {
          const row = rowOf(handIn);
          const known = await result(table('handIns').count([row.assignment, row.id, row.whole_]));
          if (known > 0) continue;
          table('handIns').add(row);
          added += 1;
        }
        return added;
      }),
    removeHandIn: ({ assignment, id }) =>
      run(
        'readwrite',
        async (table) => void table('handIns').delete(IDBKeyRange.bound([assignment, id], [assignment, id, []])),
      ),
    tally: (assignment, change) =>
      run('readwrite', async (table) => {
        const next = change(await result<KeptTally[]>(table('tallies').getAll(of(assignment))));
        table('tallies').delete(of(assignment));
        for (const tally of next) table('tallies').put(tally);
        return next;
      }),
    remove: (id) =>
      run('readwrite', async (table) => {
        table('assignments').delete(id);
        table('handIns').delete(of(id));
        table('tallies').delete(of(id));
      }),
    watch: (then) => {
      changed = then;
      meet();
      outside.held(() => 0, then);
    },
  };
}
