// Lighthouse by npx, because it is too large to be a dependency of everybody who clones this.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../browser.mjs';

const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * The four scores of a page, 0 to 100.
 *
 * @throws where Lighthouse cannot be fetched or does not come to an end
 */
export async function lighthouse(url) {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      `lighthouse@${VERSION}`,
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join()}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
    ],
    {
      env: { ...process.env, CHROME_PATH: findBrowser() ?? '' },
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    },
  );
  const { categories, audits } = JSON.parse(stdout);
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)]));
  const failed = CATEGORIES.flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => id),
  );
  return { scores, failed };
}
