/** What the caches of this site are called. Several copies of it may live on one host, below different paths. */

/** All of them, of every copy. */
export const OURS = 'says-who:';

/** The cache of one version of the copy at a scope, a path with both slashes. */
export const versionCache = (scope: string, version: string): string => `${OURS}${scope}:version:${version}`;

/** Does a cache hold a version of the copy at this scope? */
export const holdsVersion = (name: string, scope: string): boolean => name.startsWith(versionCache(scope, ''));

/** The cache in which a copy writes down which open page began with which version. */
export const clientsCache = (scope: string): string => `${OURS}${scope}:clients`;

/** Deletes all that was kept for use without a network, of every copy. Never rejects. */
export async function forgetPages(): Promise<void> {
  try {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
  } catch {
    // No such storage here, so nothing is in it.
  }
}
