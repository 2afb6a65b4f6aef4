import type { Outside } from './outside.ts';
import { done } from './requests.ts';

/**
 * The tables. Rows are `unknown` when read: an older or newer site may have written them.
 *
 * - `attempts`: one row an attempt, so that the appends of two tabs are two rows.
 * - `aside`: rows that could not be read as attempts, moved here with the reason (`Aside`). Never deleted, never overwritten.
 * - `meta`: `device` is this device's name and last sequence number, `learners` is who shares the device.
 */
const TABLES = ['attempts', 'aside', 'meta'] as const;

/** A row that was set aside. */
export interface Aside {
  readonly row: unknown;
  readonly reason: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** A part of a transaction's work. What it does is done as a whole or, when it rejects, not at all. */
export type Task<T> = (table: (name: (typeof TABLES)[number]) => IDBObjectStore) => Promise<T>;

export interface Database {
  /** Runs a task on one consistent state of the tables. Rejects where storage refuses. */
  readonly read: <T>(task: Task<T>) => Promise<T>;
  /** Runs a task after all others, of this tab and any other, and resolves when it is on the disk. Rejects where storage refuses. */
  readonly write: <T>(task: Task<T>) => Promise<T>;
}

/** How long a database may take to open, in milliseconds. WebKit and damaged profiles are known to never answer. */
const PATIENCE = 4000;

/**
 * The database of this site, opened when first used and again after it was lost.
 *
 * @param arrived is called when a database opens after all that was given up on: blocked by another tab, or too slow.
 */
export function database(outside: Outside, arrived: () => void): Database {
  let db: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;

  const close = () => {
    db?.close();
    db = opening = undefined;
  };

  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      let late = false;
      const giveUp = () => {
        late = true;
        reject();
      };
      // Throws at once in a browser that refuses storage, which rejects the promise.
      const request = outside.large().open('says-who', 1);
      outside.later(giveUp, PATIENCE);
      request.onblocked = giveUp;
      request.onerror = () => {
        opening = undefined;
        reject(request.error);
      };
      request.onupgradeneeded = () => {
        const fresh = request.result;
        fresh.createObjectStore('attempts', { autoIncrement: true });
        fresh.createObjectStore('aside', { autoIncrement: true });
        fresh.createObjectStore('meta');
      };
      request.onsuccess = () => {
        db = request.result;
        // A newer site in another tab, or the browser's “clear data”, waits for this connection to close.
        db.onversionchange = db.onclose = close;
        resolve(db);
        if (late) arrived();
      };
    });

  const connect = async () => {
    if (db) return db;
    opening ??= open();
    return opening;
  };

  const run = async <T>(on: IDBDatabase, mode: IDBTransactionMode, task: Task<T>): Promise<T> => {
    // Chromium says “complete” before the bytes are on the disk, unless asked to be strict.
    const transaction = on.transaction(TABLES, mode, { durability: 'strict' });
    const work = task((name) => transaction.objectStore(name)).catch((error) => {
      try {
        transaction.abort();
      } catch {
        // It was given up already.
      }
      throw error;
    });
    const [outcome] = await Promise.all([work, done(transaction)]);
    return outcome;
  };

  const twice = async <T>(mode: IDBTransactionMode, task: Task<T>): Promise<T> => {
    const first = await connect();
    try {
      return await run(first, mode, task);
    } catch {
      // Mobile browsers drop connections in the background, and a fresh one works. A full disk fails again.
      close();
      return run(await connect(), mode, task);
    }
  };

  return { read: (task) => twice('readonly', task), write: (task) => twice('readwrite', task) };
}
