import { describe, expect, it } from 'vitest';
import { fingerprint, groupOf, LATER, languageOf, type Plan, SHARED } from './plan.ts';

const LANGUAGES = ['en', 'es'];

describe('a file of the built site', () => {
  it.each([
    '',
    'course/',
    'lessons/start-here/',
    'check/a/',
    'my-work/',
    'assigned/',
    'offline/',
    'manifest.webmanifest',
  ])('is kept with the first visit in its language: “%s”', (path) => {
    expect(groupOf(path, LANGUAGES)).toBe('en');
    expect(groupOf(`es/${path}`, LANGUAGES)).toBe('es');
  });

  it.each([
    '_astro/islands.js',
    'check/a/key.json',
    'exercises/a/b.json',
    'review/items.json',
    'favicon.png',
    'favicon.svg',
  ])('is kept with the first visit in whichever language, where every language needs it: “%s”', (path) =>
    expect(groupOf(path, LANGUAGES)).toBe(SHARED),
  );

  it.each([
    'print/a/',
    'es/print/a/',
    'embed/a/b/',
    'teach/',
    'teach/keys/a/',
    'stories/a.json',
    '404.html',
    'es/404.html',
    'icon-192.png',
  ])('is kept when it is opened, where a learner on their own does not need it: “%s”', (path) =>
    expect(groupOf(path, LANGUAGES)).toBe(LATER),
  );

  it.each(['_headers', '_redirects', '.nojekyll', 'robots.txt', 'sitemap-index.xml', 'sw.js'])(
    'is not kept, where pages are not made of it: “%s”',
    (path) => expect(groupOf(path, LANGUAGES)).toBeNull(),
  );

  it('is of the first language where its path only begins like a prefix', () => {
    expect(languageOf('essays/', LANGUAGES)).toBe('en');
    expect(languageOf('es/', LANGUAGES)).toBe('es');
  });
});

it('a fingerprint is found in whichever group, and only of files that are in the plan', () => {
  const plan: Plan = { version: '1', languages: LANGUAGES, groups: { shared: { 'a.js': 'x' }, en: { '': 'y' } } };
  expect([
    fingerprint(plan, 'a.js'),
    fingerprint(plan, ''),
    fingerprint(plan, 'b.js'),
    fingerprint(plan, 'toString'),
  ]).toEqual(['x', 'y', undefined, undefined]);
});
