// Makes the icons of the tab and of the installed site from public/favicon.svg: `node src/cli/icons.mjs`, after that picture has changed. What it
// makes is checked in, so that a build needs no browser.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { LAUNCH_ARGUMENTS } from './launch.mjs';

const home = (path) => fileURLToPath(new URL(`../../public/${path}`, import.meta.url));
const svg = readFileSync(home('favicon.svg'), 'utf8');
/** Some systems cut a circle out of an icon: there the picture fills the square, with its words inside of the circle. */
const maskable = svg.replace('rx="6" ', '').replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"');
const ICONS = [
  // The tab's: a browser opens an SVG there as a document of its own, on the page's main thread.
  ['favicon.png', 32, svg],
  ['icon-192.png', 192, svg],
  ['icon-512.png', 512, svg],
  ['icon-maskable.png', 512, maskable],
];

const executablePath = findBrowser();
const browser = await chromium.launch({ args: LAUNCH_ARGUMENTS, ...(executablePath ? { executablePath } : {}) });
for (const [name, size, picture] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const paper = name.includes('maskable') ? '#fffdf8' : 'transparent';
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:100vw;height:100vh;background:${paper}}</style>${picture}`,
  );
  await page.screenshot({ path: home(name), omitBackground: true });
  await page.close();
}
await browser.close();
