import { expect, test } from '@playwright/test';
import { violations } from './support/axe.ts';
import { builtPages } from './support/dist.ts';
import { readThrough } from './support/page.ts';

const built = builtPages().filter(({ html }) => !/<meta http-equiv="refresh"/i.test(html));

/** Sheets of paper by their kind, and embedded exercises: some hundred and fifty pages that are put together from the same few parts. */
const SERIES = /\/(embed)\/.+|\/print\/.+\/(worksheet|key|tally)\//;
const seen = new Set<string>();
/** Of a series those pages that have a type of exercise which none before has; every other page. */
const pages = built.filter(({ path, html }) => {
  const [, embed, sheet] = SERIES.exec(path) ?? [];
  const series = embed ?? sheet;
  if (series === undefined) return true;
  const types = [...html.matchAll(/data-type="([a-z]+)"/g)].map(([, type]) => `${series} ${type}`);
  const fresh = types.filter((type) => !seen.has(type));
  for (const type of fresh) seen.add(type);
  return fresh.length > 0;
});

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
