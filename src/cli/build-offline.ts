// `npm run build:offline`: the whole course as one HTML file, dist-offline/says-who.html, that works from a disk or a stick without
// a server. Builds the site for it first; with `--from <folder>` it packs one that was built for the root before.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { singleFile } from '../build/offline/single/file.ts';
import { uiSchema } from '../core/schema/ui.ts';
import { buildFolder } from './build-folder.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [option, from] = process.argv.slice(2);
const target = join(root, 'dist-offline');

function build(folder: string): void {
  const { BASE: _, SITE: __, ...env } = process.env;
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--silent', '--outDir', folder], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const given = option === '--from' && from ? resolve(from) : null;
const folder = given ?? buildFolder();
try {
  if (!given) build(folder);
  const strings = uiSchema.parse(parse(readFileSync(join(root, 'content/ui/en.yaml'), 'utf8')));
  const html = await singleFile(folder, {
    lang: 'en',
    name: strings.site.name,
    needsScript: strings.pages.offline.needsScript,
  });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'says-who.html'), html);
  console.log(`dist-offline/says-who.html: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`);
} finally {
  if (!given) rmSync(folder, { recursive: true, force: true });
}
