/** The course as one file, packed from the built site. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { singleFile } from '../../../src/build/offline/single/file.ts';
import { strings } from './journey.ts';

export interface Single {
  /** Its address, without a hash. */
  readonly url: string;
  readonly bytes: number;
  readonly remove: () => void;
}

/** Packs the built site and puts the file somewhere for itself. */
export async function packSite(): Promise<Single> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-single-'));
  const { needsScript } = strings.pages.offline;
  const html = await singleFile(resolve('dist'), { lang: 'en', name: strings.site.name, needsScript });
  const file = join(folder, 'says-who.html');
  writeFileSync(file, html);
  return {
    url: pathToFileURL(file).href,
    bytes: Buffer.byteLength(html),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What `npm run build:offline` makes, with the command that stands there. It stays where it is: the command writes it anew each time. */
export function runBuildOffline(): Single {
  const command: string = JSON.parse(readFileSync('package.json', 'utf8')).scripts['build:offline'];
  const [node, ...args] = command.split(' ');
  if (node !== 'node') throw new Error(`build:offline does not begin with node: ${command}`);
  // The runner’s own would make another build of it.
  const { NODE_ENV: _, ...env } = process.env;
  const file = resolve('dist-offline/says-who.html');
  rmSync(file, { force: true });
  execFileSync(process.execPath, args, { env, stdio: 'pipe' });
  return { url: pathToFileURL(file).href, bytes: readFileSync(file).length, remove: () => {} };
}
