/** The one door to the world outside: clock, chance, storage, other tabs, the page itself. Tests bring their own (tests/fixtures/browser.ts). */

export interface Outside {
  /** Milliseconds since 1970, by a clock that may be wrong and may go back. */
  readonly now: () => number;
  /** A new random name, for a device or a learner. */
  readonly name: () => string;
  /** Calls back once, after so many milliseconds. */
  readonly later: (then: () => void, ms: number) => void;
  /** Opens databases. Asking for it and using it may throw, fail, or never answer. */
  readonly large: () => Pick<IDBFactory, 'open'>;
  /** Storage for settings. Asking for it and using it may throw. */
  readonly small: () => Pick<Storage, 'getItem' | 'setItem'>;
  /** Sets a data attribute of the page's root, or takes it away. */
  readonly mark: (name: string, value: string | null) => void;
  /**
   * Meets the other tabs.
   *
   * @param changed is called when another tab has changed what is kept.
   * @returns what tells the other tabs that this one has changed something.
   */
  readonly neighbours: (changed: () => void) => () => void;
  /**
   * Meets the browser's back-and-forward cache, which may hold this page, as it is, while others are open. It hears nothing there.
   *
   * @param state is what the page goes by. Where it is another one when the page is back, the page is loaded anew.
   * @param read brings the state up to date.
   */
  readonly held: (state: () => unknown, read: () => Promise<void>) => void;
}

/** The browser. Nothing is touched before it is asked for, because pages are also rendered on a server. */
export const browser: Outside = {
  now: () => Date.now(),
  // `crypto.randomUUID` exists only on https; a school's own server may be plain http.
  name: () => crypto.getRandomValues(new Uint32Array(3)).join('-'),
  later: (then, ms) => {
    setTimeout(then, ms);
  },
  large: () => indexedDB,
  small: () => localStorage,
  mark: (name, value) => {
    const { dataset } = document.documentElement;
    if (value === null) delete dataset[name];
    else dataset[name] = value;
  },
  neighbours: (changed) => {
    try {
      const channel = new BroadcastChannel('says-who');
      channel.onmessage = changed;
      return () => channel.postMessage(0);
    } catch {
      // An old browser: the other tab sees the change when it is loaded again.
      return () => {};
    }
  },
  held: (state, read) => {
    let left: unknown;
    addEventListener('pagehide', () => {
      left = state();
    });
    addEventListener('pageshow', async ({ persisted }) => {
      if (!persisted) return;
      await read();
      if (state() !== left) location.reload();
    });
  },
};
