/** The `test` of every spec here: it fails where anything leaves the site, sets a cookie, or speaks up in the console. */
import { test as base, expect } from '@playwright/test';
import { startWatch, type Watch } from './watch.ts';

export { type BrowserContext, expect, type Frame, type Locator, type Page } from '@playwright/test';

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ browser, baseURL }, use) => {
      const watch = startWatch(baseURL ?? '');
      watch.browser(browser);
      await use(watch);
      expect(await watch.end(), 'requests to other hosts, cookies, and words in the console').toEqual([]);
    },
    { auto: true },
  ],
});
