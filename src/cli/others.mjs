// The browsers besides Chromium that the main journeys run in: what of them is here, and what would bring the others.
import { apt } from './apt.mjs';
import { findFirefox } from './firefox.mjs';
import { findWebKit } from './webkit.mjs';

/** Each by the name that reports have, with Debian's packages for it. */
const OTHERS = [
  {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    else: 'install Firefox and say where it is: FIREFOX_PATH=/path/to/firefox',
  },
  {
    name: 'WebKitGTK',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    else: 'it is for Linux only',
  },
];

/**
 * Tells which of them are here, and what would install each that is not. With `SAYS_WHO_INSTALL=1` those are installed
 * first, where that works without a password.
 *
 * @returns {{ here: string[], leftOut: string[] }} names; a line each
 */
export function otherBrowsers() {
  const missing = () => OTHERS.filter(({ find }) => !find());
  if (process.env.SAYS_WHO_INSTALL === '1' && missing().length > 0) apt(missing().flatMap(({ packages }) => packages));
  return {
    here: OTHERS.filter(({ find }) => find()).map(({ name }) => name),
    leftOut: missing().map(
      ({ name, packages, else: otherwise }) =>
        `Left out: ${name}, because it is not on this computer. On Debian and Ubuntu: apt-get install ${packages.join(' ')} (or SAYS_WHO_INSTALL=1). Elsewhere: ${otherwise}.`,
    ),
  };
}
