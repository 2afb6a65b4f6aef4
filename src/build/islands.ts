/**
 * What is done to the HTML of a built page so that its islands wake up without a chain of requests: one request tells of
 * the next only when it has come, and on a slow line each step costs a round trip.
 */

/** Text of a built script by its address, or null where there is none. */
export type ReadScript = (url: string) => string | null;

const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*["']([^"']+)["']/g;

/**
 * The scripts that these ones import, themselves first, depth first, each once. Only static imports: what is fetched on
 * demand stays on demand.
 */
export function withImports(urls: readonly string[], read: ReadScript): string[] {
  const found = new Set<string>();
  const visit = (url: string): void => {
    if (found.has(url)) return;
    found.add(url);
    for (const [, path = ''] of (read(url) ?? '').matchAll(STATIC_IMPORT)) {
      if (/^\.{0,2}\//.test(path)) visit(new URL(path, `http://x${url}`).pathname);
    }
  };
  urls.forEach(visit);
  return [...found];
}

/**
 * An island merged into a shared chunk leaves a script of one line behind, which only passes its export on. Where that is
 * so, the chunk's address and the name of the export there.
 */
export function passedOn(url: string, name: string, read: ReadScript): { url: string; name: string } | null {
  const code = (read(url) ?? '').trim();
  const direct = /^export\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?$/.exec(code);
  const twice = /^import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?\s*export\s*\{([^}]*)\};?$/.exec(code);
  const [, exports = '', path = ''] = direct ?? (twice ? [twice[0], twice[3], twice[2]] : []);
  const inner = naming(exports).find(([, outer]) => outer === name)?.[0];
  const there = direct ? inner : naming(twice?.[1] ?? '').find(([, local]) => local === inner)?.[0];
  return there ? { url: new URL(path, `http://x${url}`).pathname, name: there } : null;
}

/** `a as b,c` as pairs: [[a, b], [c, c]]. */
function naming(list: string): [string, string][] {
  return list.split(',').map((part) => {
    const [from = '', to = from] = part.trim().split(/\s+as\s+/);
    return [from, to];
  });
}

const ISLAND = /<astro-island\b[^>]*>/g;
const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const SCRIPT = /<script\b[^>]*\stype="module"[^>]*>/g;

/**
 * The page with its islands pointed at the chunk they were merged into, and with a `modulepreload` for all that they, and the
 * plain scripts of the page, need.
 */
export function wakeFaster(html: string, read: ReadScript): string {
  const needed = new Set<string>();
  const pointed = html.replace(ISLAND, (tag) => {
    const url = attribute(tag, 'component-url');
    const renderer = attribute(tag, 'renderer-url');
    if (!url) return tag;
    const shared = passedOn(url, attribute(tag, 'component-export') ?? 'default', read);
    needed.add(shared?.url ?? url);
    if (renderer) needed.add(renderer);
    if (!shared) return tag;
    return tag
      .replace(/(\scomponent-url=")[^"]*/, `$1${shared.url}`)
      .replace(/(\scomponent-export=")[^"]*/, `$1${shared.name}`);
  });
  for (const [tag] of html.matchAll(SCRIPT)) {
    const src = attribute(tag, 'src');
    if (src) needed.add(src);
  }
  const links = withImports([...needed], read).map((url) => `<link rel="modulepreload" href="${url}">`);
  return pointed.replace('</head>', `${links.join('')}</head>`);
}
