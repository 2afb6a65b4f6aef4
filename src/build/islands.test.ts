import { describe, expect, it } from 'vitest';
import { passedOn, wakeFaster, withImports } from './islands.ts';

const files: Record<string, string> = {
  '/_astro/sort.js': 'import{n as e}from"./lesson.js";export{e as default};',
  '/_astro/mark.js': 'export{k as Mark}from"./lesson.js";',
  '/_astro/lesson.js': 'import{a as t}from"./web.js";const later=()=>import("./zip.js");export{t as m,later as n}',
  '/_astro/client.js': 'import{b}from"./web.js";import"./store.js";export default b',
  '/_astro/web.js': 'export const a=1,b=2',
  '/_astro/store.js': 'import "./web.js"',
};
const read = (url: string): string | null => files[url] ?? null;

describe('the scripts that an island needs', () => {
  it('are its own, then what they import, each once', () => {
    expect(withImports(['/_astro/lesson.js', '/_astro/client.js'], read)).toEqual([
      '/_astro/lesson.js',
      '/_astro/web.js',
      '/_astro/client.js',
      '/_astro/store.js',
    ]);
  });

  it('are not those that it fetches on demand', () => {
    expect(withImports(['/_astro/lesson.js'], read)).not.toContain('/_astro/zip.js');
  });
});

describe('a script that only passes on what a shared chunk exports', () => {
  it('is seen through', () => {
    expect(passedOn('/_astro/sort.js', 'default', read)).toEqual({ url: '/_astro/lesson.js', name: 'n' });
    expect(passedOn('/_astro/mark.js', 'Mark', read)).toEqual({ url: '/_astro/lesson.js', name: 'k' });
  });

  it('is not seen in one that does something, nor for an export it does not have', () => {
    expect(passedOn('/_astro/client.js', 'default', read)).toBeNull();
    expect(passedOn('/_astro/sort.js', 'other', read)).toBeNull();
    expect(passedOn('/_astro/none.js', 'default', read)).toBeNull();
  });
});

describe('a built page', () => {
  const island = (url: string): string =>
    `<astro-island uid="1" component-url="${url}" component-export="default" renderer-url="/_astro/client.js" props="{}">`;

  it('points its islands at the shared chunk and preloads all that they need, once', () => {
    const html = wakeFaster(`<head><title>x</title></head>${island('/_astro/sort.js').repeat(2)}`, read);
    expect(html.match(/component-url="\/_astro\/lesson.js" component-export="n"/g)).toHaveLength(2);
    expect(html).not.toContain('sort.js');
    expect(html.match(/<link rel="modulepreload" href="[^"]*">/g)).toEqual(
      ['lesson', 'web', 'client', 'store'].map((name) => `<link rel="modulepreload" href="/_astro/${name}.js">`),
    );
  });

  it('preloads what its plain scripts import, too', () => {
    const html = wakeFaster('<head></head><script type="module" src="/_astro/store.js"></script>', read);
    expect(html).toContain('<link rel="modulepreload" href="/_astro/web.js">');
  });

  it('without scripts stays as it is', () => {
    expect(wakeFaster('<head></head><p>x', read)).toBe('<head></head><p>x');
  });
});
