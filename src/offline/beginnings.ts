/**
 * Which open page began with which version. The worker that is in charge may be newer than a page, and is ended and started by the
 * browser as it likes, so this is written down.
 */
import { clientsCache } from './names.ts';
import type { Client } from './scope.ts';

/** Stands for a page that came from the network and is of no version that is kept here. */
export const NETWORK = 'network';

const SINCE = 'x-since';
/** How long a page that was answered may take to be counted among the open ones, in milliseconds. */
const COMING = 10_000;

/** The list for the copy of the site at a scope: an address with its last slash. */
export function beginningsIn(scope: string) {
  const list = clientsCache(new URL(scope).pathname);
  const entry = (client: string): string => `${scope}?client=${client}`;
  const known = new Map<string, string>();

  /** Writes down that a page began with a version: the name of its cache, or `NETWORK`. */
  const note = async (client: string, version: string): Promise<void> => {
    if (!client) return;
    known.set(client, version);
    const body = new Response(version, { headers: { [SINCE]: String(Date.now()) } });
    await (await caches.open(list)).put(entry(client), body);
  };

  /** What a page began with; undefined where nobody wrote it down. */
  const of = async (client: string): Promise<string | undefined> => {
    const here = known.get(client) ?? (await (await caches.match(entry(client), { cacheName: list }))?.text());
    if (here !== undefined) known.set(client, here);
    return here;
  };

  /** Strikes out pages that are closed. @returns the versions that pages still use. */
  const tidy = async (open: readonly Client[]): Promise<ReadonlySet<string>> => {
    const cache = await caches.open(list);
    const alive = new Set(open.map(({ id }) => entry(id)));
    const used = new Set<string>();
    for (const { url } of await cache.keys()) {
      const noted = await cache.match(url);
      const since = Number(noted?.headers.get(SINCE));
      if (noted && (alive.has(url) || Date.now() - since < COMING)) used.add(await noted.text());
      else await cache.delete(url);
    }
    return used;
  };

  return { note, of, tidy };
}
