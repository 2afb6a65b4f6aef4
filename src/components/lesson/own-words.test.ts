import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringsFor } from '../../i18n/load.ts';
import { wordsFor } from './own-words.ts';

const words = stringsFor('en').exercise;

test('an exercise gets its own words and those of all, and none of another type', () => {
  expect(wordsFor('sort', words)).toMatchObject({ check: words.check, sort: words.sort });
  expect(wordsFor('sort', words)).not.toHaveProperty('match');
  expect(wordsFor('mark', words)).toHaveProperty('survey');
  expect(wordsFor('choose', words)).not.toHaveProperty('plain');
});

/** The groups of words that the sources in a folder read. */
function read(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
  const sources = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
  return Object.keys(words).filter((group) => new RegExp(`exercise\\.${group}\\b`).test(sources));
}

test.each(['sort', 'mark', 'match', 'choose', 'order', 'settle', 'rewrite', 'blind', 'annotate'] as const)(
  'the island of the type %s reads no words that it does not get',
  (type) => {
    const given = Object.keys(wordsFor(type, words));
    expect(given).toEqual(expect.arrayContaining([...read(`src/islands/exercises/${type}`)]));
  },
);
