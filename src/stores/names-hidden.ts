/** Whether the class board hides names, so that a reload before a class does not bring them back. */
import { browser, type Outside } from './outside.ts';

const KEY = 'says-who:names';
const HIDDEN = 'hidden';

/** Keeps it in a browser, or in whatever stands for one. Nothing in it throws. */
export function keepNamesHidden(outside: Outside) {
  return {
    read: (): boolean => {
      try {
        return outside.small().getItem(KEY) === HIDDEN;
      } catch {
        return false;
      }
    },
    keep: (hidden: boolean): void => {
      try {
        outside.small().setItem(KEY, hidden ? HIDDEN : '');
      } catch {
        // Refused or full: it holds for this page.
      }
    },
  };
}

export const namesHidden = keepNamesHidden(browser);
