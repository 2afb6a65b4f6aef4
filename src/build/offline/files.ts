import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { groupOf, type Plan } from '../../offline/plan.ts';

/** Twelve bytes of SHA-256: enough that no two versions of a file have the same by chance. */
export const fingerprintOf = (file: string | Uint8Array): string =>
  createHash('sha256').update(file).digest().subarray(0, 12).toString('base64');

/**
 * The plan of a built site as it stands in its folder.
 *
 * @param code of the worker, which is a part of the version, too
 */
export function planOf(folder: string, languages: readonly string[], code: string): Plan {
  const groups: Record<string, Record<string, string>> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    const path = name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    const group = groupOf(path, languages);
    if (group === null) continue;
    groups[group] ??= {};
    groups[group][path] = fingerprintOf(readFileSync(file));
  }
  const version = fingerprintOf(JSON.stringify([languages, groups, code])).slice(0, 10);
  return { version, languages, groups };
}
