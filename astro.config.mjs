import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import solid from '@astrojs/solid-js';
import { defineConfig } from 'astro/config';
import { boot, bootScript } from './src/build/boot.ts';
import { groups } from './src/build/chunks.ts';
import { NEEDED, WRITTEN } from './src/build/hydration.ts';
import { plainImports } from './src/build/imports.ts';
import { LIGHTER } from './src/build/island-script.ts';
import { noCode } from './src/build/no-code.ts';
import { offline } from './src/build/offline/worker.ts';
import { preload } from './src/build/preload.ts';
import { reloadOnContent } from './src/build/reload.ts';
import { lighterSolid } from './src/build/solid.ts';
import { words } from './src/build/words.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const layers = read('src/layouts/styles/layers.css');

export default defineConfig({
  // Without an address of its own the site makes no canonical links.
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  output: 'static',
  // In this order: the worker goes by the pages as `preload` leaves them.
  integrations: [mdx(), solid(), preload(), offline(), reloadOnContent()],
  devToolbar: { enabled: false },
  // Inlined, because a first control must not wait for a second round trip.
  build: { inlineStylesheets: 'always' },
  // Quotations are looked up letter by letter, so marks stay as they were typed. No code is shown that wants colours.
  markdown: {
    processor: satteri({ mdastPlugins: [noCode, words], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  vite: {
    plugins: [bootScript(), lighterSolid(), plainImports()],
    // Astro's own directive for styles in MDX, which is of no account once it is bundled.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        // Strings become HTML by layouts/trusted.ts alone.
        "require-trusted-types-for 'script'",
        'trusted-types says-who',
      ],
      // Astro hashes its own scripts, but not the hydration script that Solid's renderer writes.
      scriptDirective: { hashes: [boot, WRITTEN, NEEDED, LIGHTER].map(sha256) },
      styleDirective: { hashes: [sha256(layers)] },
    },
  },
});
