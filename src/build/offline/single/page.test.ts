import { describe, expect, it } from 'vitest';
import { packPage, type Shared, Table } from './page.ts';

const shared = (): Shared => ({ styles: new Table(), classic: new Table(), modules: new Table() });
const has = (path: string): boolean => ['/course/', '/lessons/a/'].includes(path);
const page = (body: string, into = shared(), head = ''): ReturnType<typeof packPage> =>
  packPage(
    `<!DOCTYPE html><html lang="en"><head><title>Who &amp; why</title>${head}</head><body class="bare">${body}</body></html>`,
    into,
    has,
    (path) => `/* ${path} */`,
  );

describe('a page of the single file', () => {
  it('has its language, its title as text, and the class of its body', () => {
    expect(page('<p>x')).toEqual({
      lang: 'en',
      title: 'Who & why',
      body: '<p>x',
      bodyClass: 'bare',
      styles: [],
      scripts: [],
    });
  });

  it('leads its links behind the hash, and the addresses of pages that islands are given, but not those of files', () => {
    expect(page('<a class="x" href="/course/?a=b#c">').body).toBe('<a class="x" href="#/course/?a=b#c">');
    expect(page('<astro-island props="&quot;/lessons/a/#b&quot; &quot;/check/a/key.json&quot;">').body).toBe(
      '<astro-island props="&quot;#/lessons/a/#b&quot; &quot;/check/a/key.json&quot;">',
    );
    expect(page('<a href="#main">').body).toBe('<a href="#main">');
  });

  it('shares styles and scripts with other pages, and names its own scripts in their order', () => {
    const into = shared();
    const script =
      '<script>boot()</script><script type="module" src="/_astro/a.js"></script><script type="module">b()</script>';
    const one = page(`<p>x${script}<link rel="stylesheet" href="/_astro/c.css">`, into, '<style>d{}</style>');
    const two = page(`<style>d{}</style>${script}`, into);
    expect(one.scripts).toEqual(['/_astro/a.js', 'inline:0']);
    expect(two.scripts).toEqual(one.scripts);
    expect([into.classic.texts, into.modules.texts]).toEqual([['boot()'], ['b()']]);
    expect(into.styles.texts).toEqual(['d{}', '/* /_astro/c.css */']);
    expect([one.styles, one.body]).toEqual([[0], '<p>x<!--style 1-->']);
    expect(two.body).toBe('<!--style 0-->');
  });

  it('keeps data that stands in a script element', () => {
    expect(page('<script type="application/json">{}</script>').body).toBe(
      '<script type="application/json">{}</script>',
    );
  });
});
