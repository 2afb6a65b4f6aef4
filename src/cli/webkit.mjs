// Finds WebKitGTK's small browser on this computer, its driver, and a screen to show it on that nobody sees.
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(existsSync);

/**
 * @typedef {object} WebKit
 * @property {string} driver path of WebKitWebDriver
 * @property {string} browser path of MiniBrowser
 * @property {string} screen path of xvfb-run
 */

/** @returns {WebKit | null} where each of the three is, or null where one is missing. `WEBKIT_PATH` says where the browser is. */
export function findWebKit() {
  const [browser] = process.env.WEBKIT_PATH
    ? [process.env.WEBKIT_PATH]
    : globSync(['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/{lib,libexec}/webkit2gtk-4.1/MiniBrowser']);
  const driver = inPath('WebKitWebDriver');
  const screen = inPath('xvfb-run');
  return browser && driver && screen ? { driver, browser, screen } : null;
}
