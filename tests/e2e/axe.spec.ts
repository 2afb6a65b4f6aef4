import { violations } from './support/axe.ts';
import { openedPages } from './support/dist.ts';
import { readThrough } from './support/page.ts';
import { expect, test } from './support/test.ts';

const pages = openedPages().filter(({ html }) => !/<meta http-equiv="refresh"/i.test(html));

for (const { path } of pages) {
  for (const width of [360, 1280]) {
    test(`${path} has nothing that axe minds at ${width} px, light or dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await readThrough(page, path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
    });
  }

  test(`${path} needs no sideways scrolling at 400 % zoom`, async ({ page }) => {
    // 1280 px at 400 % are 320 px for the page.
    await page.setViewportSize({ width: 320, height: 256 });
    await readThrough(page, path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, 'pixels past the edge').toBe(0);
  });
}
