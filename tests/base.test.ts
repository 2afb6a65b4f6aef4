import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../src/cli/build-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = buildFolder();
const BASE = '/some/where/';
const pages = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

describe('the site built for a sub-path', () => {
  beforeAll(() => {
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    // Vitest puts its own of these into the environment, where Astro would take them for ours.
    const vitest = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'VITEST', 'TEST'];
    const outer = Object.entries(process.env).filter(([name]) => !vitest.includes(name));
    const env = { ...Object.fromEntries(outer), BASE, SITE: 'https://school.example' };
    execFileSync(process.execPath, [astro, 'build', '--silent', '--outDir', folder], { cwd: root, env, stdio: 'pipe' });
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has no address that leads out of it', () => {
    expect(pages().length).toBeGreaterThan(0);
    const astray = pages().flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/\s(?:href|src|action|[a-z]+-url)="(\/[^"]*)"/g)]
        .map(([, url = '']) => url)
        .filter((url) => !url.startsWith(BASE))
        .map((url) => `${file}: ${url}`),
    );
    expect([...new Set(astray)]).toEqual([]);
  });

  it('has none hidden in what islands are given', () => {
    const astray = pages().flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/\sprops="([^"]*)"/g)].flatMap(([, props = '']) =>
        [...props.matchAll(/&quot;(\/[a-z][a-z-]*\/[^&]*)&quot;/g)]
          .map(([, url = '']) => url)
          .filter((url) => !url.startsWith(BASE))
          .map((url) => `${file}: ${url}`),
      ),
    );
    expect([...new Set(astray)]).toEqual([]);
  });

  it('has no link, and no address of a script, a picture or a style, behind which nothing stands: neither file nor place', () => {
    const files = new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')),
    );
    const plain = (text: string) => text.replace(/&(?:amp|#38);/g, '&').replace(/&#39;/g, "'");
    const ids = new Map<string, ReadonlySet<string>>();
    const idsIn = (file: string): ReadonlySet<string> => {
      const known =
        ids.get(file) ??
        new Set(
          [...readFileSync(join(folder, file), 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => plain(id)),
        );
      ids.set(file, known);
      return known;
    };
    let places = 0;
    const why = (from: string, link: string): string | null => {
      const url = new URL(plain(link), `https://school.example${BASE}${from.replace(/index\.html$/, '')}`);
      if (url.host !== 'school.example') return null;
      if (!url.pathname.startsWith(BASE)) return 'out of the site';
      const path = decodeURIComponent(url.pathname.slice(BASE.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(file)) return 'no such file';
      // What follows `:~:` is for the browser: words to scroll to.
      const place = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
      if (place === '' || !file.endsWith('.html')) return null;
      places += 1;
      // On the projector’s page it names an exercise, which is fetched.
      if (/(?:^|\/)present\/index\.html$/.test(file) && place.includes('/'))
        return files.has(`exercises/${place}.json`) ? null : 'no such exercise';
      return idsIn(file).has(place) ? null : 'no such place';
    };
    const all = pages();
    const broken = all.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/\s(?:href|src|action|[a-z]+-url)="([^"]*)"/g)].flatMap(
        ([, link = '']) => {
          const reason = why(file.replaceAll('\\', '/'), link);
          return reason ? [`${file} → ${link}: ${reason}`] : [];
        },
      ),
    );
    expect([...new Set(broken)]).toEqual([]);
    expect(places).toBeGreaterThan(all.length);
  });

  it('says of each page where it stands in the other languages, by whole addresses', () => {
    const versions = (file: string) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g),
      ].map(([, lang, url]) => [lang, url]);
    const course = [
      ['en', 'https://school.example/some/where/course/'],
      ['es', 'https://school.example/some/where/es/course/'],
    ];
    expect(versions('course/index.html')).toEqual(course);
    expect(versions('es/course/index.html')).toEqual(course);
    expect(versions('404.html')).toEqual([]);
  });
});
