/** One version of the site in a cache of its own: only files that are what the plan says, letter by letter. */
import { holdsVersion, versionCache } from './names.ts';
import type { Plan } from './plan.ts';

/** Stands on each kept answer: the file’s fingerprint. */
const MARK = 'x-says-who';
/** How many files are fetched at a time, beside what the page itself may want. */
const AT_ONCE = 2;

/** The fingerprint of a file, as `build/offline/files.ts` makes it. */
async function fingerprintOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...bytes.subarray(0, 12)));
}

/** An answer from the network, and whether it is the file that was wanted: a host may have a newer one. */
export interface Fetched {
  readonly answer: Response;
  readonly fits: boolean;
}

/** The store of a plan’s files, for the copy of the site at a scope: an address with its last slash. */
export function storeOf(plan: Plan, scope: string) {
  const root = new URL(scope).pathname;
  const name = versionCache(root, plan.version);
  const address = (path: string): string => scope + path;
  const whole = (group: string): string => `${scope}?whole=${group}`;

  /** What a version has of a path; a query does not matter. */
  const kept = (path: string, version = name): Promise<Response | undefined> =>
    caches.match(address(path), { cacheName: version, ignoreVary: true });

  /** Gets a file from the network. Rejects where there is none. */
  const get = async (path: string, wanted: string, priority: RequestPriority = 'auto'): Promise<Fetched> => {
    const answer = await fetch(address(path), { cache: 'no-cache', priority });
    const body = await answer.arrayBuffer();
    const headers = new Headers(answer.headers);
    // The body is unpacked by now, and a redirect is followed: a page may not be answered with one that was.
    for (const past of ['content-encoding', 'content-length']) headers.delete(past);
    const fits = answer.ok && (await fingerprintOf(body)) === wanted;
    if (fits) headers.set(MARK, wanted);
    const { status } = answer;
    return { answer: new Response([101, 204, 205, 304].includes(status) ? null : body, { status, headers }), fits };
  };

  const put = async (path: string, answer: Response): Promise<void> =>
    (await caches.open(name)).put(address(path), answer);

  /** All caches that hold another version. */
  const others = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((one) => one !== name && holdsVersion(one, root));

  const isWhole = async (group: string, version = name): Promise<boolean> =>
    (await caches.match(whole(group), { cacheName: version })) !== undefined;

  /**
   * Keeps all files of a group; those that another version has and that are the same are taken from there.
   *
   * @throws where one of them cannot be had, or is another than the plan says. What was kept until then stays for the next try.
   */
  const fill = async (group: string): Promise<void> => {
    if (await isWhole(group)) return;
    const versions = await others();
    const files = Object.entries(plan.groups[group] ?? {});
    const fillOne = async (path: string, wanted: string): Promise<void> => {
      for (const version of [name, ...versions]) {
        const here = await kept(path, version);
        if (here?.headers.get(MARK) !== wanted) continue;
        return version === name ? undefined : put(path, here);
      }
      const { answer, fits } = await get(path, wanted, 'low');
      if (!fits) throw new Error(`${path} is not the file of version ${plan.version}.`);
      await put(path, answer);
    };
    const work = async (): Promise<void> => {
      try {
        for (let next = files.shift(); next; next = files.shift()) await fillOne(...next);
      } catch (error) {
        files.length = 0;
        throw error;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await (await caches.open(name)).put(whole(group), new Response(''));
  };

  return { name, root, kept, get, put, others, isWhole, fill };
}

export type Store = ReturnType<typeof storeOf>;
