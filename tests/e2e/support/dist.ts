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

/** The addresses below which the site stands once more, in another interface language. */
const LANGUAGES = readdirSync(fileURLToPath(new URL('../../../content/ui', import.meta.url)))
  .map((file) => `/${file.replace(/\.yaml$/, '')}/`)
  .filter((folder) => folder !== '/en/');

/** One page of each exercise type is enough. */
const typeOf = ({ html }: BuiltPage): string => /data-type="([a-z]+)"/.exec(html)?.[1] ?? '';

/**
 * Families: pages that one template makes. Of each the few are opened that differ most; what a browser would find on the others, it finds
 * on these. Of another interface language only the words are new, and they are longer: so one page of each make is opened.
 */
const FAMILIES: readonly { readonly of: (page: BuiltPage) => boolean; readonly opened: RegExp | typeof typeOf }[] = [
  {
    of: ({ path }) => LANGUAGES.some((folder) => path.startsWith(folder)),
    // The landing page, the course, a lesson with several types of exercises, my work, a story, a check.
    opened: /^\/\w+\/((course|my-work|teach|lessons\/crane-how-it-travels|story\/harbour-crane|check\/a)\/)?$/,
  },
  { of: ({ path }) => path.startsWith('/embed/'), opened: typeOf },
  {
    of: ({ path }) => /^\/print\/./.test(path),
    // Two lessons, of which one has a longer story, and each further kind of sheet.
    opened:
      /^\/print\/(crane-start\/worksheet|nobody-says-so\/worksheet|crane-start\/key|check-a\/(worksheet|key|tally))\/$/,
  },
  {
    of: ({ path }) => /^\/teach\/keys\/./.test(path),
    opened: /^\/teach\/keys\/(crane-how-it-travels|story\/harbour-crane)\/$/,
  },
];

/**
 * The pages that a browser has to open, each of which takes seconds: all that are one of a kind, every lesson in English, and a few of
 * each family. What can be read off the HTML is checked on all of `builtPages()`.
 */
export function openedPages(): BuiltPage[] {
  const seen = new Set<string>();
  return builtPages().filter((page) => {
    const family = FAMILIES.find(({ of }) => of(page));
    if (!family) return true;
    if (family.opened instanceof RegExp) return family.opened.test(page.path);
    const kind = family.opened(page);
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

/** The lessons: all in English, and those in other interface languages that a browser opens. */
export const lessonPages = (): BuiltPage[] => openedPages().filter(({ path }) => /\/lessons\/[^/]+\/$/.test(path));

/** Is there a file for this address? */
export function isBuilt(path: string): boolean {
  return existsSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
}
