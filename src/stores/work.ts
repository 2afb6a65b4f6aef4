/** What the “My work” page does to the record. Lesson pages do not load this. */
import { decodeAttempt } from '../core/record/decode.ts';
import { decodeLearners, type Learner, type Learners, withLearner } from '../core/record/learners.ts';
import { mergeAttempts } from '../core/record/log.ts';
import { row } from '../core/record/read.ts';
import type { Attempt } from '../core/record/types.ts';
import { deviceIn, type Kept } from './keep.ts';
import { result } from './requests.ts';

/** What came of loading a work file. */
export interface Loaded {
  /** Attempts that were new here. */
  readonly added: number;
  /** Attempts that were here already; they stay as they are. */
  readonly known: number;
  readonly where: 'disk' | 'memory';
}

/** Adds the attempts of a work file to the current learner's. Never overwrites; loading twice changes nothing. Never rejects. */
export async function addWork(kept: Kept, attempts: readonly Attempt[]): Promise<Loaded> {
  await kept.open();
  const learner = kept.learner();
  const ours = mergeAttempts(attempts.map((attempt) => ({ ...attempt, learner })));
  const missing = (here: readonly Attempt[]) => {
    const merged = new Set(mergeAttempts(here, ours));
    return ours.filter((attempt) => merged.has(attempt));
  };
  const told = (added: number, where: Loaded['where']) => ({ added, known: ours.length - added, where });
  try {
    const added = await kept.change(async (table) => {
      const [rows, aside, device] = await Promise.all([
        result<unknown[]>(table('attempts').getAll()),
        result<unknown[]>(table('aside').getAll()),
        result<unknown>(table('meta').get('device')),
      ]);
      const here = [...rows, ...aside.map((it) => row(it)?.row)]
        .map(decodeAttempt)
        .filter((it) => 'v' in it)
        .filter((it) => it.learner === learner);
      const fresh = missing(here);
      for (const attempt of fresh) table('attempts').add(attempt);
      const own = deviceIn(device);
      if (own) {
        // A browser profile that was set back to an older copy must not number new answers like those in the file.
        const seqs = ours.filter((attempt) => attempt.device === own.id).map((attempt) => attempt.seq);
        table('meta').put({ id: own.id, seq: seqs.reduce((most, seq) => Math.max(most, seq), own.seq) }, 'device');
      }
      return fresh.length;
    });
    return told(added, 'disk');
  } catch {
    const fresh = missing(kept.$attempts.get());
    await kept.hold((held) => [...held, ...fresh]);
    return told(fresh.length, 'memory');
  }
}

/**
 * Deletes everything that is kept here: all learners' attempts, what was set aside, the device's name.
 *
 * @returns whether nothing is left; a browser may refuse.
 */
export async function clearDevice(kept: Kept): Promise<boolean> {
  await kept.open();
  await kept.hold(() => []);
  try {
    await kept.change(async (table) => {
      for (const name of ['attempts', 'aside', 'meta'] as const) table(name).clear();
    });
  } catch {
    // Where storage was refused from the start, nothing was on the disk.
  }
  return kept.$attempts.get().length === 0;
}

/** Who shares this device, and how many rows of the record could not be read and were set aside. */
export interface Shelf {
  readonly learners: Learners;
  readonly aside: number;
}

/** Looks at what else is kept. Where storage is refused, there is one learner and nothing set aside. */
export async function readShelf(kept: Kept): Promise<Shelf> {
  await kept.open();
  try {
    return await kept.read(async (table) => {
      const [learners, aside] = await Promise.all([
        result<unknown>(table('meta').get('learners')),
        result<unknown[]>(table('aside').getAll()),
      ]);
      const unread = aside.filter((it) => 'unreadable' in decodeAttempt(row(it)?.row));
      return { learners: decodeLearners(learners), aside: unread.length };
    });
  } catch {
    return { learners: decodeLearners(undefined), aside: 0 };
  }
}

/**
 * Makes a learner the current one; one that is not known yet is added, a known one gets the name given.
 *
 * @returns whether it was kept; in memory only, a device has one learner.
 */
export async function chooseLearner(kept: Kept, learner: Learner): Promise<boolean> {
  try {
    await kept.change(async (table) => {
      const learners = decodeLearners(await result<unknown>(table('meta').get('learners')));
      table('meta').put(withLearner(learners, learner), 'learners');
    });
    return true;
  } catch {
    return false;
  }
}
