import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringsFor } from '../../i18n/load.ts';
import { signsFor, wordsFor } from './own-words.ts';

const { exercise: words, signs } = stringsFor('en');

test('an exercise gets its own words and those of all, and none of another type', () => {
  expect(wordsFor('sort', words, false)).toMatchObject({ check: words.check, sort: words.sort });
  expect(wordsFor('sort', words, false)).not.toHaveProperty('match');
  expect(wordsFor('mark', words, false)).toHaveProperty('survey');
  expect(wordsFor('choose', words, false)).not.toHaveProperty('plain');
  expect(wordsFor('choose', words, false)).not.toHaveProperty('certainty');
  expect(wordsFor('choose', words, true)).toHaveProperty('certainty');
});

const TYPES = ['sort', 'mark', 'match', 'choose', 'order', 'settle', 'rewrite', 'blind', 'annotate'] as const;

/** The sources in a folder, one behind the other. */
function sourcesIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
  return files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
}
/** Those of these names that sources read of an object. */
const read = (sources: string, object: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => new RegExp(`\\b${object}\\.${name}\\b`).test(sources));

test.each(TYPES)('the island of the type %s reads no words that it does not get', (type) => {
  const given = Object.keys(wordsFor(type, words, false));
  const sources = sourcesIn(`src/islands/exercises/${type}`);
  expect(given).toEqual(expect.arrayContaining([...read(sources, 'exercise', Object.keys(words))]));
});

test.each(TYPES)('the island of the type %s reads no name of a sign that it does not get', (type) => {
  const sources = sourcesIn(`src/islands/exercises/${type}`);
  // Labels of fields look in all the groups that sort/label.ts reads.
  const labels = /\b(fieldLabel|fieldsOf)\b/.test(sources) ? sourcesIn('src/islands/exercises/sort') : '';
  const names = read(sources + labels, 'signs', Object.keys(signs));
  expect(Object.keys(signsFor(type, signs))).toEqual(expect.arrayContaining([...names]));
});

test('what all islands of exercises share reads no name of a sign but those of fields', () => {
  const shared = sourcesIn('src/islands/exercises') + sourcesIn('src/islands/exercises/sort');
  const fields = Object.keys(signsFor('sort', signs));
  expect(fields).toEqual(expect.arrayContaining([...read(shared, 'signs', Object.keys(signs))]));
});
