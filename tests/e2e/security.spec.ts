import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { builtPages, isBuilt, openedPages } from './support/dist.ts';
import { listen, readThrough } from './support/page.ts';

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
  });

  if (!opened.has(path)) continue;

  test(`${path} opens and scrolls with an empty console, and asks no other host`, async ({ page, baseURL }) => {
    const heard = listen(page);
    const others: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== baseURL) others.push(request.url());
    });
    await readThrough(page, path);
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ name }) => `<${element.localName} ${name}>`),
      ),
    );
    expect(heard).toEqual([]);
    expect(others).toEqual([]);
    expect(inline, 'style attributes and inline handlers').toEqual([]);
  });
}

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
