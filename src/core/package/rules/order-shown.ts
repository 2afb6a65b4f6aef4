import { ranksOf } from '../../exercises/order/build.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/**
 * Passages are shown all, each once, and not in the right order or its reverse: neither leaving them as they stand nor
 * turning them round is an answer.
 */
export const orderShown: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'order')) {
    for (const [index, { passages, shown }] of value.items.entries()) {
      const claims = passages.map(({ claim }) => claim);
      const place = at(['items', index, 'shown']);
      if ([...shown].sort().join() !== [...claims].sort().join()) {
        yield {
          ...place,
          message: '`shown` does not hold the same claims as `passages`.',
          found: shown.join(', '),
          expected: `in another order: ${claims.join(', ')}`,
          mend: 'Put each claim of `passages` into `shown` once, and no other.',
        };
        continue;
      }
      const ranks = ranksOf(passages);
      const order = shown.map((id) => ranks[claims.indexOf(id)] ?? 0);
      const steps = order.slice(1).map((rank, i) => Math.sign(rank - (order[i] ?? 0)));
      // Where all are equal, another rule says so.
      if (steps.every((step) => step === 0)) continue;
      const right = steps.every((step) => step >= 0);
      if (!right && !steps.every((step) => step <= 0)) continue;
      yield {
        ...place,
        message: `The passages are shown in the right order${right ? '' : ', turned round'}.`,
        found: shown.join(', '),
        expected: 'a mixed order',
        mend: 'Move some of them; passages with `same: true` do not count as moved among themselves.',
      };
    }
  }
};
