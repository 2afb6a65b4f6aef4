/** Writes the service worker of a built site: the plan of its files, and the code that follows it. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { planOf } from './files.ts';

const entry = fileURLToPath(new URL('../../offline/worker.ts', import.meta.url));
const strings = fileURLToPath(new URL('../../../content/ui', import.meta.url));

/** The interface languages, that without a prefix first. */
const languages = (): string[] =>
  readdirSync(strings)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace('.yaml', ''))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

/** The worker’s code in one piece, without its plan. */
export async function workerCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The service worker was not built.');
  return output.output[0].code.trim();
}

/** Writes `sw.js` into the folder of a built site. Every change to a page or a script must come before. */
export function writeWorker(folder: string, code: string): void {
  writeFileSync(join(folder, 'sw.js'), `const PLAN=${JSON.stringify(planOf(folder, languages(), code))};\n${code}\n`);
}

/** The last of the integrations: it goes by the files as they are served. */
export function offline(): AstroIntegration {
  return {
    name: 'says-who:offline',
    hooks: {
      'astro:build:done': async ({ dir }) => writeWorker(fileURLToPath(dir), await workerCode()),
    },
  };
}
