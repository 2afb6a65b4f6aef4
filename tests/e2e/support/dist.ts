/** The built site as a list of pages, read from `dist/`, so that a new page is tested without being named anywhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../dist', import.meta.url));

/** A page: its address from the root of the site, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/**
 * Every page of the built site, in the order of their addresses.
 *
 * @throws where nothing has been built
 */
export function builtPages(): BuiltPage[] {
  if (!existsSync(root)) throw new Error('There is no dist/: run `npm run build` first.');
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(root, file), 'utf8'),
    }));
  if (pages.length === 0) throw new Error('There is no page in dist/.');
  return pages;
}

/** Those that are lessons, in whichever interface language. */
export const lessonPages = (): BuiltPage[] => builtPages().filter(({ path }) => /\/lessons\/[^/]+\/$/.test(path));

/** Is there a file for this address? */
export function isBuilt(path: string): boolean {
  return existsSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
}
