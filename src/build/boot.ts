/** The script that stands in the head of every page, made small: there it is paid for on every visit. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync, type Plugin } from 'vite';

const file = fileURLToPath(new URL('../layouts/boot.js', import.meta.url));

/** As the pages hold it, letter by letter, which is what the security policy needs its hash of. */
export const boot = minifySync(file, readFileSync(file, 'utf8')).code.trim();

/** Hands it out for `import boot from './boot.js?raw'`. */
export function bootScript(): Plugin {
  return {
    name: 'says-who:boot',
    enforce: 'pre',
    load: (id) =>
      id.replaceAll('\\', '/').endsWith('/src/layouts/boot.js?raw') ? `export default ${JSON.stringify(boot)};` : null,
  };
}
