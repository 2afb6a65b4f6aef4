import { BOARDS } from '../../exercises/sort/types.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf, placedItems } from '../sorts.ts';

/** From how many items on length can be seen as a pattern. */
const FROM = 6;
/** From how many on both sides: with several fields, two of eight claims are the longest by chance too often. */
const groupFrom = (fields: number): number => (fields === 2 ? 2 : 3);

/**
 * The length of a claim does not give its field away: in a sort of six items or more, the claims of a field (three or
 * more of them; on a board of two fields two) are not all longer, or all shorter, than every other claim.
 */
export const lengthGiveaway: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'sort')) {
    const items = placedItems(value, draft);
    if (!value.scored || items.length < FROM || items.some(({ field }) => field === null)) continue;
    for (const field of new Set(items.map((item) => item.field))) {
      const lengths = (own: boolean) =>
        items.filter((item) => (item.field === field) === own).map(({ claim }) => claim.value.quote.length);
      const inside = lengths(true);
      const outside = lengths(false);
      if (Math.min(inside.length, outside.length) < groupFrom(BOARDS[value.board].length)) continue;
      const longer = Math.min(...inside) > Math.max(...outside);
      if (!longer && Math.max(...inside) >= Math.min(...outside)) continue;
      yield {
        ...at(['items']),
        message: `The claims in \`${field}\` give themselves away: they are all ${longer ? 'longer' : 'shorter'} than the others.`,
        found: `${Math.min(...inside)} to ${Math.max(...inside)} letters; the others ${Math.min(...outside)} to ${Math.max(...outside)}`,
        expected: 'lengths that overlap',
        mend: `Use a ${longer ? 'shorter' : 'longer'} claim in this field, or a ${longer ? 'longer' : 'shorter'} one in another.`,
      };
      // On a board of two fields the other half would say the same.
      if (new Set(items.map((item) => item.field)).size === 2) break;
    }
  }
};
