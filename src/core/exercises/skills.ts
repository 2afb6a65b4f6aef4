import type { Exercise } from './types.ts';

/** What learners get better at. */
export const SKILLS = ['name-source', 'spot-hidden', 'tell-colour', 'find-clash'] as const;
export type Skill = (typeof SKILLS)[number];

/**
 * The skill that an item of an exercise trains, where its author has not said so. Sorting by who answers trains two: to see
 * the source where there is one, and to see that there is none.
 *
 * @returns null where an item trains none of the four.
 */
export function skillOf(exercise: Exercise, at: number): Skill | null {
  if (exercise.skill) return exercise.skill;
  if (exercise.type === 'match') return 'find-clash';
  if (exercise.type === 'rewrite') return 'tell-colour';
  if (exercise.type !== 'sort') return null;
  const key = exercise.items[at]?.key;
  switch (key?.board) {
    case 'kind':
    case 'kind-and-colour':
      return 'tell-colour';
    case 'three-way':
    case 'clash':
      return 'find-clash';
    default:
      return key?.field === 'somebody' || key?.field === 'named' || key?.field.startsWith('sourced-')
        ? 'name-source'
        : key?.field === 'colour'
          ? 'tell-colour'
          : 'spot-hidden';
  }
}
