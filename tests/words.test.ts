import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder, readContent } from '../src/catalog/content.ts';
import { articleFiles } from '../src/catalog/files.ts';
import { gradeOf, hardest, sentencesOf } from './words/grade.ts';
import { proseOf, withoutForeign } from './words/ours.ts';

/** The hardest grade that a lesson may have. */
const MOST = 8;

const glossary = parse(readFileSync('content/glossary.yaml', 'utf8')) as readonly { term: string }[];
const terms = glossary.map(({ term }) => term);
const files = articleFiles(contentFolder());
const lessons = Object.entries(files).flatMap(([slug, texts]) =>
  Object.entries(texts)
    .filter(([name]) => name.endsWith('.mdx'))
    .map(([name, text]) => [`${slug}/${name}`, text] as const),
);

describe('a lesson can be read at grade 8, outside of quotations and of the course’s own terms:', () => {
  test.each(lessons)('%s', (name, text) => {
    const sentences = sentencesOf(withoutForeign(proseOf(text), terms));
    const { grade, words } = gradeOf(sentences);
    const all = gradeOf(sentencesOf(withoutForeign(proseOf(text), [])));
    console.log(`${name}: grade ${grade.toFixed(1)} (with the terms ${all.grade.toFixed(1)}), ${words} words`);
    expect(words).toBeGreaterThan(50);
    expect(grade, `The hardest sentences:\n${hardest(sentences, 5).join('\n')}\n`).toBeLessThanOrEqual(MOST);
  });
});

describe('what is asked and answered in exercises can be read at grade 8:', () => {
  /** Every sentence of ours that an exercise or a claim’s key shows. */
  function* textsOf(value: unknown, field = ''): Iterable<string> {
    if (typeof value === 'string') {
      if (/^(?:title|stem|hint|why|because|feedback|task|model|question|reading|about)$/.test(field)) yield value;
    } else if (Array.isArray(value)) for (const one of value) yield* textsOf(one, field);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) yield* textsOf(one, field === 'wrong' ? 'why' : name);
    }
  }
  const { articles } = readContent();
  test.each(articles.map(({ slug }) => slug))('%s', (slug) => {
    const yaml = ['claims.yaml', 'conflicts.yaml', 'exercises.yaml'].map((name) => parse(files[slug]?.[name] ?? '[]'));
    const sentences = yaml
      .flatMap((one) => [...textsOf(one)])
      .flatMap((text) => sentencesOf(withoutForeign(text, terms)));
    const { grade, words } = gradeOf(sentences);
    console.log(`${slug}: grade ${grade.toFixed(1)}, ${words} words`);
    expect(grade, `The hardest sentences:\n${hardest(sentences, 5).join('\n')}\n`).toBeLessThanOrEqual(MOST);
  });
});

describe('pages for teachers can be read at grade 10, and what goes into pupils’ or parents’ hands at grade 8:', () => {
  const folder = 'content/teach/en';
  const inHand = ['letter.mdx', 'word-list.mdx', 'extract.mdx', 'extract-invented.mdx'];
  test.each(readdirSync(folder))('%s', (name) => {
    // In a table each cell is a sentence of its own.
    const text = readFileSync(`${folder}/${name}`, 'utf8').replace(/^\|(.*)\|$/gm, (_, row) =>
      row.replaceAll(' | ', '\n\n'),
    );
    const sentences = sentencesOf(withoutForeign(proseOf(text), terms));
    const { grade, words } = gradeOf(sentences);
    console.log(`${name}: grade ${grade.toFixed(1)}, ${words} words`);
    expect(words).toBeGreaterThan(20);
    const most = inHand.includes(name) ? MOST : 10;
    expect(grade, `The hardest sentences:\n${hardest(sentences, 5).join('\n')}\n`).toBeLessThanOrEqual(most);
  });
});

describe('the grade', () => {
  test('is that of the formula: “The cat sat on the mat.” is −1.45 (6 words, 6 syllables)', () => {
    expect(gradeOf(sentencesOf('The cat sat on the mat.')).grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6);
  });
  test('grows with longer words and longer sentences', () => {
    const grade = (text: string) => gradeOf(sentencesOf(text)).grade;
    expect(grade('The administration communicated.')).toBeGreaterThan(grade('The office wrote.'));
    expect(grade('He came and he saw and he left.')).toBeGreaterThan(grade('He came. He saw. He left.'));
  });
  test('does not count what the story says, nor the course’s terms', () => {
    expect(
      withoutForeign('See ¶15 “allegedly siphoned from dollars” for an unattributed allegation.', [
        'allegation',
        'unattributed',
      ]),
    ).toBe('See  it for an it it.');
  });
});
