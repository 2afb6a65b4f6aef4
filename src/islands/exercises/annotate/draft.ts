import { type Accessor, createSignal } from 'solid-js';
import { browser } from '../../../stores/outside.ts';

/** How long changes are gathered before they are written, in milliseconds: a few presses of a key are one change. */
const GATHER = 400;

export interface Draft {
  /** Something has changed. */
  readonly save: () => void;
  /** Where all of it is kept; undefined while something is not yet. */
  readonly kept: Accessor<'disk' | 'memory' | undefined>;
}

/**
 * Keeps unfinished work: written soon after a change, one write at a time.
 *
 * @param write writes all there is then; undefined where there is nothing to keep any more.
 * @param later waits, by the browser’s clock.
 */
export function createDraft(write: () => Promise<'disk' | 'memory'> | undefined, later = browser.later): Draft {
  const [kept, setKept] = createSignal<'disk' | 'memory'>();
  let busy = false;
  let changed = false;
  const gather = () => {
    busy = true;
    later(async () => {
      changed = false;
      const where = await write();
      busy = false;
      if (changed) gather();
      else setKept(where);
    }, GATHER);
  };
  return {
    kept,
    save: () => {
      changed = true;
      setKept();
      if (!busy) gather();
    },
  };
}
