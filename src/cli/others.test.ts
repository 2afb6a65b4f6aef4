import { afterEach, expect, test, vi } from 'vitest';
import { otherBrowsers } from './others.mjs';

afterEach(() => vi.unstubAllEnvs());

test('a browser that is not on this computer is named, with what would install it', () => {
  vi.stubEnv('PATH', '');
  vi.stubEnv('FIREFOX_PATH', '/somewhere/firefox');
  vi.stubEnv('SAYS_WHO_INSTALL', '');
  const { here, leftOut } = otherBrowsers();
  expect(here).toEqual(['Firefox']);
  expect(leftOut).toEqual([
    'Left out: WebKitGTK, because it is not on this computer. On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb xauth (or SAYS_WHO_INSTALL=1). Elsewhere: it is for Linux only.',
  ]);
});
