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

/** Collects what the console says at the level of a warning or worse, uncaught errors, and violations of the security policy. */
export function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    // Where the tests block the worker (playwright.config.ts), Playwright says so.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning', 'assert'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  // Nothing may leave: no request to another computer. Other sites that tests set up are on this one, too.
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !/^(localhost|127\.0\.0\.1|says-who\.test)$/.test(hostname)) {
      heard.push(`asked another host: ${request.url()}`);
    }
  });
  return heard;
}
