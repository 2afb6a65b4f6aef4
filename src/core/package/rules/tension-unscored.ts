import { itemsIn } from '../../schema/exercises.ts';
import type { Rule } from '../rule.ts';

/** A tension is discussed and never scored. */
export const tensionUnscored: Rule = function* (draft) {
  for (const { value, at } of draft.exercises) {
    if (!value.scored) continue;
    for (const [index, item] of itemsIn(value).entries()) {
      let pairs: readonly (readonly [string, string])[] = [];
      if ('among' in item) pairs = item.among.map((id) => [item.claim, id]);
      else if ('a' in item) pairs = [[item.a, item.b]];
      else if ('beside' in item && item.beside !== null) pairs = [[item.claim, item.beside]];
      for (const [one, other] of pairs) {
        const conflict = draft.between(one, other);
        if (conflict?.strength !== 'tension') continue;
        yield {
          ...at(['items', index]),
          message: 'A tension cannot be scored.',
          found: conflict.id,
          expected: 'a hard or shift conflict, or none',
          mend: 'Use another pair, or make the exercise `scored: false`.',
        };
      }
    }
  }
};
