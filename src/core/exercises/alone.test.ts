import { expect, test } from 'vitest';
import { ONE_OF, SOME_OF } from '../../islands/exercises/fixtures/choose.ts';
import { PHRASES, SURVEY } from '../../islands/exercises/fixtures/mark.ts';
import { FIND, JUDGE } from '../../islands/exercises/fixtures/match.ts';
import { BOARD } from '../../islands/exercises/fixtures/sort.ts';
import { standsAlone } from './alone.ts';

test('a scored item that shows what it is about can be asked by itself', () => {
  for (const exercise of [BOARD, PHRASES, JUDGE, FIND, ONE_OF]) expect(standsAlone(exercise, 0)).toBe(true);
});

test('not one without words of a story, a first reading, or what is not scored', () => {
  expect(standsAlone(SOME_OF, 0)).toBe(false);
  expect(standsAlone({ ...SURVEY, scored: true }, 0)).toBe(false);
  expect(standsAlone({ ...BOARD, scored: false }, 0)).toBe(false);
});
