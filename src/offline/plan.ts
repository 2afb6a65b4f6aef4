/**
 * Which files of the built site are kept for use without a network, and when. The build makes the plan, the worker follows it. A file
 * goes by its path below the site’s root, a page by that of its folder: `lessons/start-here/`, and nothing for the landing page.
 */

/** One version of the site. */
export interface Plan {
  /** A name that any change to any file changes. */
  readonly version: string;
  /** The interface languages; pages of the first have no prefix. */
  readonly languages: readonly string[];
  /** The files with their fingerprints, by when they are kept: see `groupOf`. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Kept with the first visit: what every language needs. */
export const SHARED = 'shared';
/** Kept when it is opened. */
export const LATER = 'later';

/** Read by hosts and search engines, or by the browser itself. */
const NOT_OURS = /^(\.|_(?!astro\/)|robots\.txt$|sitemap|sw\.js$)/;
/**
 * What a learner on their own has no need of: paper, what other sites’ pages show, what is for teachers; and the pictures that a browser
 * fetches by itself where it installs the site.
 */
const SELDOM = /^(print|embed|teach|stories)\/|^404\.html$|^icon-\w+\.png$/;

/** The language of a path, and the path without it. */
function inLanguage(path: string, languages: readonly string[]): { readonly lang: string; readonly rest: string } {
  const [first = 'en', ...others] = languages;
  const lang = others.find((code) => path.startsWith(`${code}/`));
  return lang ? { lang, rest: path.slice(lang.length + 1) } : { lang: first, rest: path };
}

/** The interface language that a path belongs to. */
export const languageOf = (path: string, languages: readonly string[]): string => inLanguage(path, languages).lang;

/**
 * When a file is kept: `shared` with the first visit, a language’s code with the first visit to a page in that language, `later`
 * when it is opened. Null where it is none of what pages are made of.
 */
export function groupOf(path: string, languages: readonly string[]): string | null {
  if (NOT_OURS.test(path)) return null;
  const { lang, rest } = inLanguage(path, languages);
  if (SELDOM.test(rest)) return LATER;
  return /(^|\/|\.html|\.webmanifest)$/.test(rest) ? lang : SHARED;
}

/** The fingerprint of a file; undefined where the plan does not have it. */
export function fingerprint({ groups }: Plan, path: string): string | undefined {
  return Object.values(groups).find((group) => Object.hasOwn(group, path))?.[path];
}
