/**
 * Starts a page of the single file. Another page is another load of the same file, so that each begins as it does on the site: browsers
 * block module scripts and `fetch` below `file://`, and the scripts of a page are written to run once.
 */
import { readRoute, samePage } from './route.ts';
import type { Packed, PackedPage, Scripts, SingleSite } from './types.ts';

/** Shown in place of a page that is not in the file. */
const MISSING = '/offline/';

async function unpack(packed: Packed): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (one) => one.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/** Makes HTML of a page’s text, which stands in this file; the file’s policy allows no other way. */
const rules = { createHTML: (html: string) => html };
type Rules = typeof rules;
const trusted =
  (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } }).trustedTypes?.createPolicy(
    'says-who-single',
    rules,
  ) ?? rules;

const site: SingleSite = JSON.parse(document.getElementById('site')?.textContent ?? '');
const route = readRoute(location.hash);

/** What the site’s scripts find in place of the browser’s own: the page’s address as it is on the site. */
export const address = {
  ...route,
  origin: location.origin,
  href: location.href,
  reload: () => location.reload(),
};

/** In place of the browser’s own: an address of the site stays behind the hash. */
export const past = {
  get state(): unknown {
    return history.state;
  },
  replaceState: (state: unknown, _: string, to?: string) => history.replaceState(state, '', to && `#${to}`),
};

/** In place of the browser’s own: answers with a file of the site. */
export async function ask(to: string): Promise<Response> {
  const packed = site.files[to.replace(/[?#].*$/, '')];
  return packed === undefined ? new Response('', { status: 404 }) : new Response(await unpack(packed));
}

function goTo(hash: string): void {
  const there = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!there) return;
  there.scrollIntoView();
  there.focus({ preventScroll: true });
}

addEventListener('hashchange', () => {
  const next = readRoute(location.hash);
  if (samePage(next, route)) goTo(next.hash);
  else location.reload();
});

// After the page’s own listeners, which may have done something else with it.
addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const to = link?.getAttribute('href') ?? '';
  if (/^\/(?!\/)/.test(to)) {
    event.preventDefault();
    location.hash = to;
  } else if (/^#(?!\/)/.test(to)) {
    // The hash is taken: a place on the page is gone to by hand.
    event.preventDefault();
    goTo(to);
  }
});

/** Puts the page in place and runs its scripts. */
export async function start(scripts: Scripts): Promise<void> {
  history.scrollRestoration = 'manual';
  const packed = site.pages[route.path] ?? site.pages[MISSING] ?? '';
  const page: PackedPage = JSON.parse(await unpack(packed));
  const styles: readonly string[] = JSON.parse(await unpack(site.styles));
  document.documentElement.lang = page.lang;
  document.title = page.title;
  for (const each of page.styles) {
    const style = document.createElement('style');
    style.textContent = styles[each] ?? '';
    document.head.append(style);
  }
  document.body.className = page.bodyClass;
  document.body.innerHTML = trusted.createHTML(
    page.body.replace(/<!--style (\d+)-->/g, (_, each) => `<style>${styles[Number(each)]}</style>`),
  );
  for (const name of page.scripts) await scripts[name]?.();
  goTo(route.hash);
}
