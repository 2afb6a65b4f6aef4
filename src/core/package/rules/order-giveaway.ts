import { relationOf } from '../../codebook/verdict.ts';
import type { Draft } from '../draft.ts';
import type { Place } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf, placedItems } from '../sorts.ts';

/** From how many items on an order is seen as a pattern. */
const FROM = 6;

/** How an order of answers gives them away; null where it does not. */
export function pattern(answers: readonly string[]): 'one' | 'blocks' | 'turns' | null {
  const kinds = new Set(answers).size;
  if (answers.length < FROM) return null;
  if (kinds === 1) return 'one';
  const same = answers.filter((answer, index) => index > 0 && answer === answers[index - 1]).length;
  const steps = answers.length - 1;
  if (steps - same + 1 === kinds && same * 2 > steps) return 'blocks';
  const cycle = answers.every((answer, index) => index < kinds || answer === answers[index - kinds]);
  return cycle && answers.length >= kinds * 2 && new Set(answers.slice(0, kinds)).size === kinds ? 'turns' : null;
}

const FOUND = {
  one: 'all items have the same answer',
  blocks: 'items with the same answer stand together',
  turns: 'the answers take turns',
};

function* orders(draft: Draft): Iterable<{ place: Place; answers: readonly string[] }> {
  for (const { value, at } of exercisesOf(draft, 'sort')) {
    const answers = placedItems(value, draft).flatMap(({ field }) => (field === null ? [] : [field]));
    if (value.scored && answers.length === value.items.length) yield { place: at(['items']), answers };
  }
  for (const { value, at } of exercisesOf(draft, 'match')) {
    if (value.form !== 'judge' || !value.scored || value.items.some(({ a, b }) => draft.unsure(a, b))) continue;
    const answers = value.items.map(({ a, b }) => relationOf(draft.between(a, b)?.strength ?? null) ?? 'tension');
    yield { place: at(['items']), answers };
  }
}

/**
 * The order of six items or more gives no answer away. Refused are: one answer for all; blocks (all items with the same
 * answer stand together, and “the same as the last one” is right more often than not); and turns (the answers come round
 * in a fixed order, at least twice).
 */
export const orderGiveaway: Rule = function* (draft) {
  for (const { place, answers } of orders(draft)) {
    const found = pattern(answers);
    if (found === null) continue;
    yield {
      ...place,
      message: 'The order of the items gives the answers away.',
      found: `${FOUND[found]}: ${answers.join(', ')}`,
      expected: 'a mixed order',
      mend: found === 'one' ? 'Add items with another answer.' : 'Move some of the items.',
    };
  }
};
