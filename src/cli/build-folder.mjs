import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A new folder for a build that is not the one in `dist`. It lies in the project: of builds for folders elsewhere Astro puts the halves
 * that are not done yet into one place, where two at once take them from each other. Whoever asks for it removes it.
 */
export function buildFolder() {
  const builds = join(root, '.astro', 'builds');
  mkdirSync(builds, { recursive: true });
  return mkdtempSync(join(builds, 'site-'));
}
