/** What several tests do with a page. */
import type { Page } from '@playwright/test';

/** Scrolls to the end in steps, as a reader would, so that everything that wakes up when seen does so. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const step = innerHeight / 2;
    for (let y = 0; y <= document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
}

/** Resolves once every island that has been seen is awake. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('astro-island[ssr]')].every((island) => {
      const shown = island.firstElementChild?.checkVisibility() ?? false;
      return island.getAttribute('client') === 'visible' && !shown;
    }),
  );
}

/** Opens a page, reads it to the end and waits until everything is awake and no request is under way. */
export async function readThrough(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await scrollThrough(page);
  await awake(page);
  await page.waitForLoadState('networkidle');
}

/** From now on the page tells other tabs nothing. Chromium also lets go of a held page that is told something. */
export const mute = (page: Page): Promise<void> =>
  page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
