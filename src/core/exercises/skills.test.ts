import { expect, test } from 'vitest';
import { ONE_OF } from '../../islands/exercises/fixtures/choose.ts';
import { PHRASES } from '../../islands/exercises/fixtures/mark.ts';
import { JUDGE } from '../../islands/exercises/fixtures/match.ts';
import { BOARD, COLOUR, THREE_WAY } from '../../islands/exercises/fixtures/sort.ts';
import { skillOf } from './skills.ts';

test('sorting by who answers trains two skills: where somebody does, and where nobody does', () => {
  expect(BOARD.items.map((_, at) => skillOf(BOARD, at))).toEqual(['spot-hidden', 'name-source', 'name-source']);
});

test('colour is told on the board that has it; two passages are judged', () => {
  expect(skillOf(COLOUR, 0)).toBe('tell-colour');
  expect(skillOf(THREE_WAY, 0)).toBe('find-clash');
  expect(skillOf(JUDGE, 0)).toBe('find-clash');
});

test('what marking words or choosing trains only the author can say', () => {
  expect(skillOf(PHRASES, 0)).toBeNull();
  expect(skillOf(ONE_OF, 0)).toBeNull();
  expect(skillOf({ ...PHRASES, skill: 'spot-hidden' }, 0)).toBe('spot-hidden');
  expect(skillOf({ ...BOARD, skill: 'find-clash' }, 0)).toBe('find-clash');
});
