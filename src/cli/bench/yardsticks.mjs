// Builds the two pages that ours are measured against: bare Astro and Solid, and plain HTML.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import solid from '@astrojs/solid-js';
import { build } from 'astro';
import { ITEMS } from './items.mjs';

/** The same ten items without any framework: feedback is in the page and is shown. */
function plainHtml() {
  const items = ITEMS.map(({ stem, options }, at) => {
    const labels = options.map(
      ({ text, feedback }) => `<label><input type="radio" name="i${at}" data-say="${feedback}"> ${text}</label>`,
    );
    return `<fieldset><legend>${stem}</legend>${labels.join('')}<p class="feedback" hidden></p></fieldset>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain HTML</title><link rel="icon" href="data:,"></head><body><main><h1>Ten items</h1>${items.join('')}</main><script>document.addEventListener('change',(e)=>{const p=e.target.closest('fieldset').querySelector('.feedback');p.textContent=e.target.dataset.say;p.hidden=false})</script></body></html>`;
}

/**
 * Writes both pages.
 *
 * @param {string} folder where `bare/` and `plain/` go
 */
export async function buildYardsticks(folder) {
  mkdirSync(join(folder, 'plain'), { recursive: true });
  writeFileSync(join(folder, 'plain/index.html'), plainHtml());
  // Built from a copy, because Astro leaves caches beside what it builds.
  const source = join(folder, 'source');
  for (const name of ['bare', 'items.mjs']) {
    cpSync(fileURLToPath(new URL(name, import.meta.url)), join(source, name), { recursive: true });
  }
  await build({
    configFile: false,
    root: join(source, 'bare'),
    srcDir: '.',
    outDir: join(folder, 'bare'),
    base: '/bare',
    logLevel: 'error',
    devToolbar: { enabled: false },
    integrations: [solid()],
  });
}
