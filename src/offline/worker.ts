/**
 * The service worker: after the first visit the whole course works without a network.
 *
 * Each version of the site has a cache of its own, which is full before the version takes over; a new one waits until somebody asks for
 * it or no page is open. A page is answered from the version that it began with for as long as it is open. Why not Workbox: it has one
 * cache for all versions, and clears it when a new one takes over.
 */
import { beginningsIn, NETWORK } from './beginnings.ts';
import { fingerprint, languageOf, type Plan, SHARED } from './plan.ts';
import type { Asking, WorkerScope } from './scope.ts';
import { storeOf } from './store.ts';
import { TAKE_OVER } from './take-over.ts';

/** Written in front of this script by the build. */
declare const PLAN: Plan;
declare const self: WorkerScope;

const { scope } = self.registration;
const store = storeOf(PLAN, scope);
const beginnings = beginningsIn(scope);
const openPages = () => self.clients.matchAll({ includeUncontrolled: true });
const inScope = (url: string): boolean => url.startsWith(scope);
const pathOf = (url: string): string => decodeURI(new URL(url).pathname.slice(store.root.length));

/** The languages that are read here: those of open pages, and those that were kept before. The first where there is none. */
async function languagesHere(): Promise<ReadonlySet<string>> {
  const open = (await openPages()).filter(({ url }) => inScope(url));
  const languages = new Set(open.map(({ url }) => languageOf(pathOf(url), PLAN.languages)));
  const versions = await store.others();
  for (const lang of PLAN.languages) {
    for (const version of versions) if (await store.isWhole(lang, version)) languages.add(lang);
  }
  return languages.size > 0 ? languages : new Set(PLAN.languages.slice(0, 1));
}

async function install(): Promise<void> {
  for (const group of [SHARED, ...(await languagesHere())]) await store.fill(group);
}

/** The first version of all takes over the pages that are open, which began with it; a later one finds them noted. */
async function activate(): Promise<void> {
  const first = (await store.others()).length === 0;
  if (!first) return;
  for (const { id, url } of await openPages()) {
    if (inScope(url) && !(await beginnings.of(id))) await beginnings.note(id, store.name);
  }
  await self.clients.claim();
}

/** After a page was opened: deletes versions that no page uses, and keeps what that page’s language needs. */
async function tidy(lang: string): Promise<void> {
  const used = await beginnings.tidy(await openPages());
  const { installing, waiting } = self.registration;
  // The cache of a version that is on its way is not used by any page yet.
  if (!installing && !waiting) {
    for (const version of await store.others()) if (!used.has(version)) await caches.delete(version);
  }
  for (const group of [SHARED, lang]) await store.fill(group);
}

/** What is not kept, from the network; kept from now on, if it belongs to this version. */
async function fromNetwork({ request, waitUntil }: Pick<Asking, 'request' | 'waitUntil'>, path: string) {
  const wanted = fingerprint(PLAN, path);
  if (wanted === undefined) return { answer: await fetch(request), fits: false };
  const fetched = await store.get(path, wanted);
  if (fetched.fits) waitUntil(store.put(path, fetched.answer.clone()));
  return fetched;
}

async function page(event: Asking): Promise<Response> {
  const path = pathOf(event.request.url);
  const lang = languageOf(path, PLAN.languages);
  const begin = (version: string) => event.waitUntil(beginnings.note(event.resultingClientId, version));
  const here = await store.kept(path);
  event.waitUntil(tidy(lang).catch(() => undefined));
  if (here) {
    begin(store.name);
    return here;
  }
  if (fingerprint(PLAN, `${path}/`) !== undefined) {
    const url = new URL(event.request.url);
    return Response.redirect(`${url.origin}${url.pathname}/${url.search}`);
  }
  try {
    const { answer, fits } = await fromNetwork(
      { request: event.request, waitUntil: (it) => event.waitUntil(it) },
      path,
    );
    begin(fits ? store.name : NETWORK);
    return answer;
  } catch (error) {
    const prefix = lang === PLAN.languages[0] ? '' : `${lang}/`;
    // Of a language that was never opened here nothing is kept: then in the first one.
    const sorry = (await store.kept(`${prefix}offline/`)) ?? (await store.kept('offline/'));
    if (!sorry) throw error;
    return sorry;
  }
}

async function part(event: Asking): Promise<Response> {
  const path = pathOf(event.request.url);
  const began = (await beginnings.of(event.clientId)) ?? store.name;
  if (began === NETWORK) return fetch(event.request);
  const here = await store.kept(path, began);
  if (here) return here;
  if (began !== store.name) return fetch(event.request);
  return (await fromNetwork({ request: event.request, waitUntil: (it) => event.waitUntil(it) }, path)).answer;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method === 'GET' && inScope(url)) event.respondWith(mode === 'navigate' ? page(event) : part(event));
});
