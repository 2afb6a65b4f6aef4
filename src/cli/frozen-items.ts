import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Assembled } from '../core/package/assemble.ts';
import { type FrozenItems, type Thaw, thaw } from '../core/package/frozen.ts';
import { meaningsOf } from '../core/package/meaning.ts';

/** Where the lock file lies, from the project’s root. */
export const FROZEN_FILE = 'tests/frozen/items.json';

/** The lock file; empty where there is none yet. */
export function readFrozen(file: string = FROZEN_FILE): FrozenItems {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FrozenItems) : {};
}

const hash = (meaning: string): string => createHash('sha256').update(meaning).digest('hex').slice(0, 16);

/** How today’s items of all packages of the site stand to the lock file. Templates have no learners, so no lock. */
export function thawAll(articles: readonly Assembled[], frozen: FrozenItems): Thaw {
  const exercises = articles
    .filter(({ slug }) => !slug.startsWith('_'))
    .flatMap((article) => article.package?.exercises ?? []);
  return thaw(frozen, exercises.flatMap(meaningsOf), hash);
}

/** What to tell an author whose items changed their meaning under the same revision. */
export function refusal(refused: readonly string[]): string {
  return [
    'These items mean something else than before, under the same revision:',
    ...refused.map((id) => `  ${id}`),
    'Saved answers are kept under id and revision. Raise `revision` of each by one in exercises.yaml, then run:',
    '  npm run items:freeze',
  ].join('\n');
}

/** What to tell an author whose items are not in the lock file yet. */
export function reminder(fresh: readonly string[]): string {
  return [
    `These items are new, or have a new revision, and are not in ${FROZEN_FILE} yet:`,
    ...fresh.map((id) => `  ${id}`),
    'Run:',
    '  npm run items:freeze',
  ].join('\n');
}
