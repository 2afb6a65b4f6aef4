/** Goes over the built pages: their islands wake up faster (`islands.ts`), Solid’s part and Astro’s are small (`hydration.ts`, `island-script.ts`), and their policy is their own (`policy.ts`). */

import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lighterHydration } from './hydration.ts';
import { lighterIsland } from './island-script.ts';
import { wakeFaster } from './islands.ts';
import { ownPolicy } from './policy.ts';

export function preload(): AstroIntegration {
  let base = '/';
  return {
    name: 'says-who:preload',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const known = new Map<string, string | null>();
        const read = (url: string): string | null => {
          if (!known.has(url)) {
            const file = join(root, url.startsWith(base) ? url.slice(base.length) : url);
            known.set(url, existsSync(file) ? readFileSync(file, 'utf8') : null);
          }
          return known.get(url) ?? null;
        };
        for (const name of await readdir(root, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const html = await readFile(join(root, name), 'utf8');
          await writeFile(join(root, name), ownPolicy(lighterIsland(lighterHydration(wakeFaster(html, read)))));
        }
      },
    },
  };
}
