import { expect, test } from 'vitest';
import { ANSWERS } from '../../core/exercises/score.ts';
import type { ExerciseFor, ExerciseType } from '../../core/exercises/types.ts';
import { ALL } from './fixtures/all.ts';
import { picksOf, responseOf, samePicks } from './picks.ts';

const answersOf = <T extends ExerciseType>({ type, items }: ExerciseFor<T>) =>
  items.flatMap(({ key }) => ANSWERS[type](key) ?? []);

test.each(ALL)('$id: the answer of the key is the same after it was put into the controls and read out', (exercise) => {
  for (const answer of answersOf(exercise)) expect(responseOf(exercise.type, picksOf(answer))).toEqual(answer);
});

test('what was ticked before “two things” was chosen is no part of the answer', () => {
  expect(responseOf('match', { relation: ['two-things'], differs: ['time'], both: ['true'] })).toEqual({
    type: 'match',
    relation: 'two-things',
  });
});

test('picks are the same in whatever order they were made', () => {
  expect(samePicks({ chosen: ['a', 'b'] }, { chosen: ['b', 'a'] })).toBe(true);
  expect(samePicks({ chosen: ['a'] }, { chosen: ['a', 'b'] })).toBe(false);
  expect(samePicks({}, { chosen: [] })).toBe(true);
});
