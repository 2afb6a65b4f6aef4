/** The browsers on this computer, ready to be started by a test, which each gets a new one. */
import { test as base } from '@playwright/test';
import { findFirefox } from '../../../src/cli/firefox.mjs';
import { findWebKit } from '../../../src/cli/webkit.mjs';
import type { Driver, Setting } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** The sizes at which every journey is made. */
export const SIZES = [
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'phone', width: 360, height: 740 },
] as const;

const firefox = findFirefox();
const webkit = findWebKit();

type Start = (site: string, setting: Setting) => Promise<Driver>;

/** By name. What is not here is named by src/cli/others.mjs. */
export const BROWSERS: readonly { readonly name: string; readonly start: Start }[] = [
  ...(firefox ? [{ name: 'Firefox', start: startFirefox.bind(null, firefox) }] : []),
  ...(webkit ? [{ name: 'WebKitGTK', start: startWebKit.bind(null, webkit) }] : []),
];

/** A test with browsers that end when it does. */
export const test = base.extend<{ begin: (start: Start, setting: Setting) => Promise<Driver> }>({
  begin: async ({ baseURL }, use) => {
    const begun: Driver[] = [];
    await use(async (start, setting) => {
      const driver = await start(baseURL ?? '', setting);
      begun.push(driver);
      return driver;
    });
    for (const driver of begun) await driver.close();
  },
});
