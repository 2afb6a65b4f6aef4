import { expect, test } from 'vitest';
import { checks, packageOf } from '../../catalog/index.ts';
import { printables } from '../../catalog/paper.ts';
import type { Asks, ExerciseType } from '../exercises/types.ts';
import { letterOf } from './letters.ts';
import { itemNumbers } from './numbers.ts';
import { paragraphsNeeded } from './passages.ts';
import { questionsOf } from './questions.ts';

const sheets = printables();

test('items are numbered from 1 in the order of the lesson, through all its exercises', () => {
  const numbers = itemNumbers([
    { id: 'ferry/one', items: [{ id: 'b' }, { id: 'a' }] },
    { id: 'ferry/two', items: [{ id: 'a' }] },
  ]);
  expect(numbers).toEqual([
    { n: 1, id: 'ferry/one/b' },
    { n: 2, id: 'ferry/one/a' },
    { n: 3, id: 'ferry/two/a' },
  ]);
});

test('every item of what is printed has one number, and no two have the same', () => {
  for (const { exercises } of sheets) {
    const numbers = itemNumbers(exercises);
    expect(numbers.map(({ n }) => n)).toEqual(numbers.map((_, at) => at + 1));
    expect(new Set(numbers.map(({ id }) => id)).size).toBe(numbers.length);
  }
});

test('a check has its board first and then its pairs, 22 items', () => {
  const [check] = checks();
  const numbers = itemNumbers(check ? [check.board, check.pairs] : []);
  expect(numbers).toHaveLength(22);
  expect(numbers[16]?.id).toBe(`${check?.pairs.id}/${check?.pairs.items[0]?.id}`);
});

test('letters go on after z', () => {
  expect([0, 1, 25, 26, 27, 52].map(letterOf)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba']);
});

test('every item but those of a blind pass and a marked story has closed questions, each with two options or more', () => {
  for (const { exercises } of sheets) {
    for (const { type, items } of exercises) {
      for (const { ask } of items) {
        const questions = questionsOf(type as ExerciseType, ask as Asks[ExerciseType]);
        expect(questions.length > 0).toBe(type !== 'blind' && type !== 'annotate');
        for (const { options } of questions) expect(new Set(options).size).toBeGreaterThan(1);
      }
    }
  }
});

test('a short story is printed whole, a long one where exercises quote it', () => {
  const [long, short] = ['abu-dhabi-talks', 'harbour-crane'].map(packageOf);
  if (!long || !short) throw new Error('These stories are part of the course.');
  const some = sheets.find(({ slug }) => slug === 'who-says-so')?.exercises ?? [];
  const needed = paragraphsNeeded(some, long.slug, long.paragraphs);
  expect(needed.length).toBeGreaterThan(2);
  expect(needed.length).toBeLessThan(long.paragraphs.length / 2);
  expect(needed).toEqual([...needed].sort((a, b) => a - b));
  expect(paragraphsNeeded(some, short.slug, short.paragraphs)).toHaveLength(short.paragraphs.length);
});

test('a story that is to be marked up is printed there alone, and one that nobody quotes not at all', () => {
  const { exercises, article } = sheets.find(({ slug }) => slug === 'on-your-own') ?? {};
  if (!exercises || !article) throw new Error('This lesson is part of the course.');
  expect(paragraphsNeeded(exercises, 'market-hall', packageOf('market-hall').paragraphs)).toEqual([]);
  expect(paragraphsNeeded(exercises, 'harbour-crane', packageOf('harbour-crane').paragraphs)).toEqual([]);
});
