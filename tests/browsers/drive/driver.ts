/** What a journey does with a browser, whichever it is. */

/** A key by the name that the page hears. */
export type Key = 'Enter' | 'Escape' | 'Tab' | ' ';

/** What the person has set in the browser. */
export interface Setting {
  /** Of the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** False: pages run no script. Looking into them still does. */
  readonly script?: false;
  /** False: pages may keep nothing. */
  readonly storage?: false;
}

/** One browser with one window. */
export interface Driver {
  /** Opens a page; resolves when it is loaded. A path is of the site under test. */
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Goes back by the history. The page may be there as it was, or be loaded anew; nobody waits for it. */
  readonly back: () => Promise<void>;
  /** Presses the middle of the first element for this selector, as a mouse or a finger would. @throws where it is not there or covered. */
  readonly tap: (selector: string) => Promise<void>;
  /** Takes a value from a list of choices. */
  readonly choose: (selector: string, value: string) => Promise<void>;
  /** Chooses a file of this computer in a field for files. */
  readonly give: (selector: string, file: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Runs a function in the page. It is sent as text: it sees its arguments, and what it takes and gives is JSON. */
  readonly run: <Args extends readonly unknown[], T>(look: (...args: Args) => T, ...args: Args) => Promise<T>;
  /** What follows happens in the page that this frame shows, until another page is opened. */
  readonly enter: (selector: string) => Promise<void>;
  /** Ends the browser and starts it again with what it has kept; null where it keeps nothing by itself. */
  readonly restart: (() => Promise<void>) | null;
  /** The files that were saved so far, as text, by name. */
  readonly saved: () => Readonly<Record<string, string>>;
  /** What pages have complained of so far: uncaught errors, violations of the security policy. */
  readonly heard: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}
