import { expect, test } from 'vitest';
import { exerciseOf, itemsOf, packages } from './index.ts';

/** A lesson with these exercises; nothing else of it is looked at. */
const lessonWith = (exercises: readonly string[]) => ({
  slug: 'any',
  article: 'any',
  title: 'Any',
  objective: 'Any.',
  minutes: 8,
  exercises,
});
const all = packages().flatMap(({ exercises }) => exercises);

test('the items of a lesson have global ids and today’s revisions, in order', () => {
  const { id, items } = exerciseOf('harbour-crane/say-it-plainly');
  expect(itemsOf(lessonWith([id]))).toEqual(items.map((item) => ({ id: `${id}/${item.id}`, revision: item.revision })));
});

test('a lesson is done without its blind pass', () => {
  const blind = all.filter(({ type }) => type === 'blind').map(({ id }) => id);
  expect(blind).not.toEqual([]);
  expect(itemsOf(lessonWith(blind))).toEqual([]);
  const rest = all.filter(({ type }) => type !== 'blind').map(({ id }) => id);
  expect(itemsOf(lessonWith([...blind, ...rest]))).toEqual(itemsOf(lessonWith(rest)));
});
