/** WebKitGTK's small browser, by WebDriver, on a screen of its own that nobody sees. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { WebKit } from '../../../src/cli/webkit.mjs';
import type { Driver, Setting } from './driver.ts';
import { savedIn } from './saved.ts';
import { beginSession } from './webdriver.ts';

/** The browser's own buttons would keep its window from being as narrow as a phone. */
const NARROW = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 2px; }\n';

/** Where a page notes what it has complained of. The driver tells nothing of it, so each page listens from when it is loaded. */
const NOTES = 'data-heard';
const listen = (notes: string): void => {
  const note = (what: string) => {
    const root = document.documentElement;
    root.setAttribute(notes, `${root.getAttribute(notes) ?? ''}${what}\n`);
  };
  addEventListener('error', ({ message }) => note(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => note(`uncaught: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => note(`refused: ${violatedDirective}`));
};
const notesOf = (notes: string): string => document.documentElement.getAttribute(notes) ?? '';

/** Any WebKitSettings are arguments too. */
function browserArguments({ script, storage }: Setting): string[] {
  return [
    '--automation',
    ...(script === false ? ['--enable-javascript=false'] : []),
    ...(storage === false ? ['--enable-html5-database=false', '--enable-html5-local-storage=false'] : []),
  ];
}

/** A port that nothing listens on. */
const anyPort = (): Promise<number> =>
  new Promise((tell) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => tell(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts a driver and a browser with it. It forgets everything when it ends. */
export async function startWebKit(
  { driver, browser, screen }: WebKit,
  site: string,
  setting: Setting,
): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'says-who-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), NARROW);
  const downloads = join(home, 'saved-here');
  mkdirSync(downloads);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await anyPort();
  const child = spawn(screen, ['-a', '-s', '-screen 0 1400x1000x24', driver, `--port=${port}`], {
    // A group of its own: the screen, the driver and the browser end together.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: home,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      // Its sandbox does not work for root in a container. The pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('close', resolve));
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await gone;
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };

  const at = `http://127.0.0.1:${port}`;
  try {
    const ready = () =>
      fetch(`${at}/status`).then(
        (answer) => answer.ok,
        () => false,
      );
    await expect.poll(ready, { message: 'the driver of WebKit listens', timeout: 30_000 }).toBe(true);
    const session = await beginSession(at, {
      'webkitgtk:browserOptions': { binary: browser, args: browserArguments(setting) },
    });
    await session.resize(setting.width, setting.height);
    const run: Driver['run'] = (look, ...args) => session.run(String(look), args) as never;
    const heard: string[] = [];
    const collect = async () => {
      heard.push(...(await run(notesOf, NOTES)).split('\n').filter(Boolean));
    };
    return {
      open: async (address) => {
        await collect();
        await session.leave();
        await session.open(new URL(address, site).href);
        await run(listen, NOTES);
      },
      reload: async () => {
        await collect();
        await session.reload();
        await run(listen, NOTES);
      },
      back: async () => {
        await collect();
        await session.back();
      },
      tap: session.click,
      choose: (selector, value) => session.click(`${selector} option[value="${value}"]`),
      give: session.write,
      press: session.press,
      run,
      enter: async (selector) => {
        await session.enter(selector);
        await run(listen, NOTES);
      },
      restart: null,
      saved: () => savedIn(downloads),
      heard: async () => {
        await collect();
        return heard;
      },
      close: async () => {
        try {
          await session.end();
        } finally {
          await stop();
        }
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
