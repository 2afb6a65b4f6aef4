import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Everything that axe knows of WCAG 2.2 AA and of good practice; it leaves the size of targets out unless asked.
const options: RunOptions = { rules: { 'target-size': { enabled: true } } };

/** What axe finds on the page as it stands, and words that run together, one line an element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    options,
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)}`),
  );
  return [...found, ...(await joined(page))];
}

/** Where a flex box or a grid without gaps eats the space between its words and the element beside them (“lesson:Title”). */
const joined = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((box) => {
        const { display, columnGap } = getComputedStyle(box);
        if (!/flex|grid/.test(display) || Number.parseFloat(columnGap) > 0) return false;
        // A space that does not break is kept.
        return [...box.childNodes].some(
          ({ nodeType, nodeValue, previousSibling, nextSibling }) =>
            nodeType === Node.TEXT_NODE &&
            nodeValue?.trim() &&
            ((/[ \n]$/.test(nodeValue) && nextSibling instanceof Element) ||
              (/^[ \n]/.test(nodeValue) && previousSibling instanceof Element)),
        );
      })
      .map((box) => `words run together: ${box.outerHTML.slice(0, 160)}`),
  );
