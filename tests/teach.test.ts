import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { teachSchema } from '../src/core/schema/teach.ts';

const folder = 'content/teach/en';
const pages = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { slug: name.replace(/\.mdx$/, ''), front: teachSchema.parse(parse(front)), body };
});
const named = pages.map((page) => [page.slug, page] as const);

describe('a page for teachers', () => {
  test.each(named)('%s uses only what pages give it, without imports', (_, { body }) => {
    const tags = [...body.matchAll(/<([A-Z]\w*)/g)].map(([, tag]) => tag);
    expect(tags.filter((tag) => !/^(?:Blank|ContentNote|Extract|Line|Step|Steps)$/.test(tag ?? ''))).toEqual([]);
    expect(body).not.toMatch(/^import /m);
  });

  test.each(named)('%s says whether it quotes the found story', (_, { body, front }) => {
    expect(front.quotes).toBe(/“|<Extract \/>|\(¶\d/.test(body));
  });

  test.each(named)('%s links to pages for teachers that are there', (_, { body }) => {
    const slugs = [...body.matchAll(/\]\(\/teach\/([a-z0-9-]+)\/\)/g)].map(([, slug]) => slug);
    const elsewhere = ['assign', 'keys'];
    expect(slugs.filter((slug) => !elsewhere.includes(slug ?? '') && !existsSync(`${folder}/${slug}.mdx`))).toEqual([]);
  });

  test.each(named)('%s raises its voice nowhere', (_, { body }) => {
    expect(body).not.toMatch(/!(?!\[)/);
  });

  test('has a place of its own in its list', () => {
    const places = pages.map(({ front }) => `${front.kind} ${front.order}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

const minutesIn = (text: string): number =>
  [...text.matchAll(/<Step minutes=\{(\d+)\}>/g)].reduce((sum, [, minutes]) => sum + Number(minutes), 0);

describe('a plan', () => {
  const plans = pages.filter(({ front }) => front.minutes !== undefined);

  test('is there for 10, 45 and 90 minutes, and for a unit of five lessons', () => {
    expect(plans.map(({ front }) => front.minutes).sort((a, b) => Number(a) - Number(b))).toEqual([10, 45, 90, 225]);
  });

  test.each(plans.map((page) => [page.slug, page] as const))('%s has steps that add up', (_, { body, front }) => {
    expect(minutesIn(body)).toBe(front.minutes);
  });

  test.each(plans.map((page) => [page.slug, page] as const))(
    '%s has an objective, questions, what pupils say, and help for different pupils',
    (_, { body }) => {
      expect(body).toMatch(/\*\*Objective\.\*\*/);
      for (const heading of [
        /^## (?:Questions to ask|Ask)/m,
        /^## What pupils tend to say/m,
        /^## For different pupils/m,
      ]) {
        expect(body).toMatch(heading);
      }
    },
  );

  test('of a unit has five lessons of 45 minutes', () => {
    const unit = pages.find(({ slug }) => slug === 'unit')?.body ?? '';
    expect(
      unit
        .split(/^## (?=Lesson \d)/m)
        .slice(1)
        .map(minutesIn),
    ).toEqual([45, 45, 45, 45, 45]);
  });
});

test('each word of the story in the word list stands in the paragraph that is given', () => {
  const story = readFileSync('content/articles/abu-dhabi-talks/story.txt', 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  const list = pages.find(({ slug }) => slug === 'word-list')?.body ?? '';
  const words = [...list.matchAll(/\*\*([^*]+)\*\* \(¶(\d+)\)/g)];
  expect(words.length).toBeGreaterThan(10);
  for (const [, word = '', paragraph] of words) expect(story[Number(paragraph)], word).toContain(word);
});
