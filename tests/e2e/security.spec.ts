import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { builtPages, isBuilt, openedPages } from './support/dist.ts';
import { first, lessons } from './support/journey.ts';
import { readThrough } from './support/page.ts';
import { expect, test } from './support/test.ts';

const pages = builtPages();
const opened = new Set(openedPages().map(({ path }) => path));

/** The policy's sources for one directive. */
function sources(html: string, directive: string): string[] {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  const found = policy.split(';').find((part) => part.trim().startsWith(`${directive} `));
  return found?.trim().split(/\s+/).slice(1) ?? [];
}

/** Redirect pages that Astro writes have no policy and run nothing. */
const isRedirect = (html: string): boolean => /<meta http-equiv="refresh"/i.test(html);

for (const { path, html } of pages) {
  if (isRedirect(html)) continue;

  test(`${path} allows only its own scripts, by a policy that the page carries`, () => {
    expect(sources(html, 'default-src')).toEqual(["'self'"]);
    const scripts = sources(html, 'script-src');
    expect(scripts).toContain("'self'");
    for (const source of scripts) expect(source).toMatch(/^'(self|sha256-[\w+/=]+)'$/);
    for (const source of sources(html, 'style-src')) expect(source).toMatch(/^'(self|sha256-[\w+/=]+)'$/);
    expect(sources(html, 'require-trusted-types-for')).toEqual(["'script'"]);
    expect(sources(html, 'trusted-types')).toEqual(['says-who']);
    // It holds for what comes after it.
    expect(html.search(/http-equiv="content-security-policy"/)).toBeLessThan(
      html.search(/<(script|style|link|body)\b/),
    );
  });

  if (!opened.has(path)) continue;

  test(`${path} opens and scrolls with an empty console, and asks no other host`, async ({ page }) => {
    // What the console says, and who is asked, is listened to in every test: support/watch.ts.
    await readThrough(page, path);
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ name }) => `<${element.localName} ${name}>`),
      ),
    );
    expect(inline, 'style attributes and inline handlers').toEqual([]);
  });
}

test('on a page with exercises no string becomes HTML, a script or an address of one, but by the site’s own policy', async ({
  page,
  watch,
}) => {
  watch.provoke(/requires 'TrustedHTML'/);
  watch.provoke(/requires 'TrustedScriptURL'/);
  watch.provoke(/Creating a TrustedTypePolicy named 'says-who'/);
  watch.provoke(/Creating a TrustedTypePolicy named 'other'/);
  await readThrough(page, `/lessons/${first(lessons, 'lesson').slug}/`);
  const refused = await page.evaluate(() => {
    const types = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } })
      .trustedTypes;
    const tries: Readonly<Record<string, () => unknown>> = {
      innerHTML: () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' }),
      insertAdjacentHTML: () => document.createElement('p').insertAdjacentHTML('beforeend', '<b>x</b>'),
      parse: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      src: () => Object.assign(document.createElement('script'), { src: '/x.js' }),
      again: () => types.createPolicy('says-who', {}),
      other: () => types.createPolicy('other', {}),
    };
    return Object.keys(tries).filter((name) => {
      try {
        tries[name]?.();
        return false;
      } catch {
        return true;
      }
    });
  });
  expect(refused).toEqual(['innerHTML', 'insertAdjacentHTML', 'parse', 'src', 'again', 'other']);
});

test('no script of the site makes HTML or a script of a string but by that policy', () => {
  const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const sinks =
    /\.(?:inner|outer)HTML=(?!\w+\.createHTML\()|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc|\beval\(|new Function|new Worker|importScripts|\.register\((?!\w+\.createScriptURL\()/g;
  const found = scripts.flatMap((name) =>
    [...readFileSync(`dist/_astro/${name}`, 'utf8').matchAll(sinks)].map(([sink]) => `${name}: ${sink}`),
  );
  expect(found).toEqual([]);
});

test('no page is served with a style attribute or an inline handler', () => {
  const found = pages.flatMap(({ path, html }) =>
    [...html.replace(/<script\b.*?<\/script>/gs, '').matchAll(/<[a-z][^<>]*?\s(style|on[a-z]+)=["'][^<>]*>/gi)].map(
      ([tag]) => `${path}: ${tag.slice(0, 120)}`,
    ),
  );
  expect(found).toEqual([]);
});

/** The paragraphs of every story that somebody else wrote, by the name of its package. */
function foundStories(): { slug: string; paragraphs: string[] }[] {
  const folder = new URL('../../content/articles/', import.meta.url);
  return readdirSync(folder).flatMap((slug) => {
    const [info, story] = ['article.yaml', 'story.txt'].map((name) => new URL(`${slug}/${name}`, folder));
    if (!info || !story || !existsSync(info) || parse(readFileSync(info, 'utf8')).provenance.origin !== 'found')
      return [];
    return [
      {
        slug,
        paragraphs: readFileSync(story, 'utf8')
          .split('\n')
          .filter((line) => line.trim()),
      },
    ];
  });
}

test('every page that shows a found story, or its X-ray, is kept out of search engines', () => {
  const hidden = ({ html }: { html: string }) => /<meta name="robots" content="[^"]*noindex/.test(html);
  for (const { slug, paragraphs } of foundStories()) {
    const showing = pages.filter(({ path, html }) => {
      if (isRedirect(html)) return false;
      // Words in a link or a mark still stand one after the other once the tags are gone.
      const text = html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      return path.includes(`/${slug}/`) || paragraphs.some((paragraph) => text.includes(paragraph));
    });
    expect(showing.length, slug).toBeGreaterThan(1);
    expect(showing.filter((page) => !hidden(page)).map(({ path }) => path)).toEqual([]);
  }
});

test('every link inside the site leads somewhere, and to a place that is on the page', () => {
  const ids = new Map(
    pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
  );
  const broken = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].flatMap(([, link = '']) => {
      const url = new URL(link.replaceAll('&amp;', '&'), `http://site${path}`);
      if (url.host !== 'site') return [];
      const there = isBuilt(decodeURIComponent(url.pathname));
      // What follows `:~:` is for the browser: words to scroll to.
      const anchor = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
      const page = ids.get(url.pathname);
      // On the projector’s page it names an exercise, which is fetched.
      if (/\/present\/$/.test(url.pathname) && anchor.includes('/')) {
        return isBuilt(`/exercises/${anchor}.json`) ? [] : [`${path} → ${link}`];
      }
      return there && (!anchor || !page || page.has(anchor)) ? [] : [`${path} → ${link}`];
    }),
  );
  expect([...new Set(broken)]).toEqual([]);
});
