/** A browser process of our own with a profile on the disk, to be killed as a crash or an empty battery would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { needBrowser } from '../../../src/cli/browser.mjs';
import { LAUNCH_ARGUMENTS } from '../../../src/cli/launch.mjs';

export interface OwnBrowser {
  readonly browser: Browser;
  /** SIGKILL to every process of it: nothing can be written any more. */
  readonly kill: () => Promise<void>;
}

/** Starts Chromium on a profile. */
export async function startBrowser(profile: string): Promise<OwnBrowser> {
  // What the killed one left says that the profile is in use.
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(`${profile}/${lock}`, { force: true });
  const child = spawn(
    needBrowser(),
    [
      ...LAUNCH_ARGUMENTS,
      '--headless=new',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await addressOf(child));
  return {
    browser,
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      // The whole group: what stores runs in a process of its own.
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await gone;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The browser did not start.\n${said}`)));
  });
}
