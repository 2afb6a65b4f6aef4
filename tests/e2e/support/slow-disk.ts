/** A disk that takes as long as a test wants: what has been written is told to the page when the test lets it be. */
import type { Page } from '@playwright/test';

/** What the page holds for the test. */
type Held = typeof globalThis & { slow: boolean; held: (() => void)[] };

/** Comes before the page is opened. */
export async function slowDisk(page: Page) {
  await page.addInitScript(() => {
    const it = globalThis as Held;
    it.slow = false;
    it.held = [];
    const told = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      set(this: IDBTransaction, tell: () => void) {
        told?.set?.call(this, it.slow && this.mode === 'readwrite' ? () => it.held.push(tell) : tell);
      },
    });
  });
  return {
    /** From now on nothing that is written is told. */
    slow: () =>
      page.evaluate(() => {
        (globalThis as Held).slow = true;
      }),
    /** Waits until so many writings are done and not told. */
    wrote: (n: number) => page.waitForFunction((n) => (globalThis as Held).held.length === n, n),
    /** Tells what was written, and is fast again. */
    release: () =>
      page.evaluate(() => {
        const it = globalThis as Held;
        it.slow = false;
        for (const tell of it.held.splice(0)) tell();
      }),
  };
}
