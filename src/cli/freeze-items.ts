/** `npm run items:freeze`: writes new items, and items with a higher revision, to the lock file; refuses all else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContent } from '../catalog/content.ts';
import { printProblems } from '../core/package/problem.ts';
import { FROZEN_FILE, readFrozen, refusal, thawAll } from './frozen-items.ts';

const { articles, problems } = readContent();
const { items, refused, fresh } = thawAll(articles, readFrozen());
if (problems.length > 0 || refused.length > 0) {
  process.stderr.write(`${problems.length > 0 ? printProblems(problems) : refusal(refused)}\n`);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(FROZEN_FILE), { recursive: true });
  writeFileSync(FROZEN_FILE, `${JSON.stringify(items, null, 2)}\n`);
  process.stdout.write(`${FROZEN_FILE}: ${fresh.length} written, ${Object.keys(items).length} in all.\n`);
}
