// Finds a Chromium on this computer, and gets one where there is none.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { apt, did } from './apt.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
  const folder = process.env[name];
  if (!folder) return [];
  return [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ].map((file) => join(folder, file));
});

/** Ubuntu's `chromium-browser` may be a script that only says how to install it. Chrome for Windows has no `--version`. */
function works(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  try {
    return /chrom|edge/i.test(
      execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}

/** Where a browser may be, the wanted one first. */
function places() {
  if (process.env.CHROMIUM_PATH) return [process.env.CHROMIUM_PATH];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const system = { darwin: MAC, win32: WINDOWS }[process.platform] ?? [];
  const inPath =
    process.platform === 'win32' ? [] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...system, chromium.executablePath()];
}

/** Path of a browser that runs, or null. */
export function findBrowser() {
  return places().find(works) ?? null;
}

/** Playwright's own Chromium. */
function installFromPlaywright() {
  console.error("Installing Playwright's own Chromium …");
  did('playwright', ['install', 'chromium']);
}

/**
 * Path of a browser that runs; installs one where there is none.
 *
 * @throws where that is not possible, with what to install.
 */
export function needBrowser() {
  const named = process.env.CHROMIUM_PATH;
  for (const install of [() => {}, () => apt(['chromium']), installFromPlaywright]) {
    if (!named) install();
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error(
    named
      ? `CHROMIUM_PATH names ${named}, but no browser runs from there.`
      : 'No browser for the tests was found, and none could be installed. Install Chromium or Chrome, or say where one is: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}
