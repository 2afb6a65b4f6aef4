/** In the single file the address of a page stands behind the hash: `says-who.html#/lessons/start-here/?course=short#who`. */

export interface Route {
  /** From the root, with both slashes. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  /** With its hash, or empty. */
  readonly hash: string;
}

/** The route in a hash; the landing page where there is none. What follows `:~:` is for browsers, and no part of it. */
export function readRoute(hash: string): Route {
  const [, path = '/', search = '', anchor = ''] =
    /^#(\/[^?#]*)(\?[^#]*)?(#.*)?$/.exec(hash.replace(/:~:.*$/, '')) ?? [];
  return { path, search, hash: anchor === '#' ? '' : anchor };
}

/** Whether two routes are the same page, perhaps at another place. */
export const samePage = (a: Route, b: Route): boolean => a.path === b.path && a.search === b.search;
