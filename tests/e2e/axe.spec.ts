import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { builtPages } from './support/dist.ts';
import { readThrough } from './support/page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Everything that axe knows of WCAG 2.2 AA and of good practice; it leaves the size of targets out unless asked.
const options: RunOptions = { rules: { 'target-size': { enabled: true } } };

/** What axe finds on the page as it stands, one line an element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)}`),
  );
}

const pages = builtPages().filter(({ html }) => !/<meta http-equiv="refresh"/i.test(html));

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
