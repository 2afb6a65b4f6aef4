/** Firefox as it comes from its maker, by WebDriver BiDi. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type Browser, type ElementHandle, type Frame, launch, type Page } from 'puppeteer-core';
import type { Driver, Setting } from './driver.ts';
import { savedIn } from './saved.ts';

/** “Block all cookies”, which forbids every storage of a site. */
const BLOCK_ALL = 2;

/** What `about:config` calls it. */
function preferences({ script, storage }: Setting, downloads: string): Record<string, unknown> {
  return {
    // As in the browser that people have, not as Puppeteer likes it.
    'security.fileuri.strict_origin_policy': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    ...(script === false && { 'javascript.enabled': false }),
    ...(storage === false && { 'network.cookie.cookieBehavior': BLOCK_ALL }),
  };
}

/** The middle of an element's first line, if a press there reaches it; null where something lies on top. */
function middleOf(element: Element): { x: number; y: number } | null {
  const [line = element.getBoundingClientRect()] = element.getClientRects();
  const x = line.x + line.width / 2;
  const y = line.y + line.height / 2;
  const top = document.elementFromPoint(x, y);
  return top && (element.contains(top) || top.contains(element)) ? { x, y } : null;
}

/** Where what a frame shows begins. */
function cornerOf(frame: Element): { x: number; y: number } {
  const { x, y } = frame.getBoundingClientRect();
  return { x: x + frame.clientLeft, y: y + frame.clientTop };
}

/** Starts Firefox with a profile of its own, which `close` removes. */
export async function startFirefox(executablePath: string, site: string, setting: Setting): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'says-who-firefox-'));
  const downloads = join(profile, 'saved-here');
  mkdirSync(downloads);
  const heard: string[] = [];
  let browser: Browser;
  let page: Page;
  let frame: Frame;
  /** What the frame stands in; null on the page itself. */
  let holder: ElementHandle | null = null;

  const start = async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath,
      userDataDir: profile,
      extraPrefsFirefox: preferences(setting, downloads),
      // Here and not by `page.setViewport`: that throws in Firefox ESR, which knows sizes but no orientations.
      defaultViewport: { width: setting.width, height: setting.height },
    });
    page = await browser.newPage();
    page.on('pageerror', (error) => heard.push(`uncaught: ${error}`));
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
    });
    frame = page.mainFrame();
    holder = null;
    const size = () => page.evaluate(() => [innerWidth, innerHeight]);
    await expect.poll(size, { message: 'the size of the page' }).toEqual([setting.width, setting.height]);
  };
  const element = async (selector: string) => {
    const found = await frame.$(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };

  await start();
  return {
    open: async (address) => {
      frame = page.mainFrame();
      holder = null;
      await page.goto(new URL(address, site).href);
    },
    reload: async () => {
      await page.reload();
    },
    // By a script: the library's own way waits for a load, which never comes where the page was held.
    back: async () => {
      await page.evaluate(() => {
        setTimeout(() => history.back());
      });
    },
    // Not the library's own click: it waits by a promise in the page, which never comes where scripts are off.
    tap: async (selector) => {
      const point = await (await element(selector)).evaluate(middleOf);
      if (!point) throw new Error(`${selector} is covered.`);
      const around = await holder?.evaluate(cornerOf);
      await page.mouse.click(point.x + (around?.x ?? 0), point.y + (around?.y ?? 0));
    },
    choose: async (selector, value) => {
      await (await element(selector)).select(value);
    },
    give: async (selector, file) => {
      await ((await element(selector)) as ElementHandle<HTMLInputElement>).uploadFile(file);
    },
    press: (key) => page.keyboard.press(key),
    run: (look, ...args) => frame.evaluate(look as never, ...args) as never,
    enter: async (selector) => {
      // Kept: this Firefox cannot be asked which element a frame stands in.
      const found = await element(selector);
      const inside = await found.contentFrame();
      if (!inside) throw new Error(`${selector} shows no page.`);
      frame = inside;
      holder = found;
    },
    restart: async () => {
      await browser.close();
      await start();
    },
    saved: () => savedIn(downloads),
    heard: async () => heard,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
