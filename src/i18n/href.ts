const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The one place where a URL of the site is made: it knows the sub-path the site is served under and the interface language.
 *
 * @param path from the root, with its slashes: `/lessons/start-here/`
 * @param lang the interface language; English has no prefix
 */
export function href(path: string, lang = 'en'): string {
  return `${base}${lang === 'en' ? '' : `/${lang}`}${path}`;
}

/** The page of the same kind in another interface language. */
export function inLanguage(address: string, from: string, to: string): string {
  return href(address.slice(href('', from).length), to);
}
