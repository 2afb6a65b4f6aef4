import type { BuildContext } from '../../package/context.ts';
import { nearClaims } from '../../package/near.ts';
import type { OrderSource } from '../../schema/exercises/order.ts';
import type { Item } from '../types.ts';

/** The first place that each passage of the right order may have, from 1: with the third equal to the second 1, 2, 2, 4. */
export function ranksOf(passages: readonly { readonly same: boolean }[]): readonly number[] {
  return passages.map((_, at) => passages.slice(0, at + 1).findLastIndex(({ same }, i) => !same || i === 0) + 1);
}

/** Items with 3 to 6 passages. */
export function buildOrder(source: OrderSource, context: BuildContext): readonly Item<'order'>[] {
  return source.items.map((item) => {
    const ranks = ranksOf(item.passages);
    const claims = item.passages.map(({ claim }) => claim);
    return {
      id: item.id,
      revision: item.revision,
      ask: {
        from: source.from,
        to: source.to,
        share: new Set(ranks).size < ranks.length,
        passages: item.shown.map((id) => ({ id, passage: context.quoted(context.claim(id).at) })),
      },
      key: {
        passages: item.passages.map(({ claim, why }, at) => ({
          id: claim,
          rank: ranks[at] ?? context.impossible(`a passage of ${item.id} has no rank`),
          why: context.tell(why, nearClaims([claim], context.anchorOf)),
        })),
        why: context.tell(item.why, nearClaims(claims, context.anchorOf)),
        light: claims.map((id) => context.place(context.claim(id).at)),
      },
    };
  });
}
