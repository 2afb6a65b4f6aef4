import { relationOf } from '../../codebook/verdict.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** A set of pairs holds at least as many that do not conflict as pairs that do. */
export const pairsBalance: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'match')) {
    if (value.form !== 'judge' || !value.scored || value.items.length < 2) continue;
    if (value.items.some(({ a, b }) => draft.unsure(a, b))) continue;
    const relations = value.items.map(({ a, b }) => relationOf(draft.between(a, b)?.strength ?? null));
    const without = relations.filter((relation) => relation === 'two-things').length;
    const conflicts = relations.filter((relation) => relation === 'contradict' || relation === 'changed').length;
    if (without >= conflicts) continue;
    yield {
      ...at(['items']),
      message: 'The set has fewer pairs without a conflict than pairs with one.',
      found: `${without} without, ${conflicts} with`,
      expected: 'at least as many without as with',
      mend: 'Add pairs that only look alike: two times, two places, two speakers, whole and part.',
    };
  }
};
