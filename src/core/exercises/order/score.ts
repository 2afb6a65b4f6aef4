import { member, NOTHING_CHOSEN, words } from '../reading.ts';
import type { Score } from '../types.ts';
import type { OrderKey, OrderResponse } from './types.ts';

type Passage = OrderKey['passages'][number];

/** How many passages are equal to this one, itself counted. */
const equals = (key: OrderKey, { rank }: Passage) => key.passages.filter((one) => one.rank === rank).length;

/**
 * Scores an order by its pairs, those of equals left out: right is every pair in order, partly at least half of them.
 * Equals may come in either order or share a place. Where the key has none, each place takes one passage.
 * A response with a passage or a place that the key does not know, or with a passage twice, is no answer.
 *
 * A passage fits where it has its place, or where it is in order with every other one. Feedback comes as the learner has it.
 */
export function scoreOrder(key: OrderKey, response: unknown): Score {
  const total = key.passages.length;
  const said = words(member(response, 'places')) ?? [];
  const placed = said.flatMap((word) => {
    const [, n, id] = /^(\d) (.+)$/.exec(word) ?? [];
    const of = key.passages.find((one) => one.id === id);
    return of && Number(n) > 0 && Number(n) <= total ? [{ n: Number(n), of }] : [];
  });
  if (!placed.length || placed.length < said.length || new Set(placed.map(({ of }) => of)).size < said.length) {
    return NOTHING_CHOSEN;
  }
  if (placed.length < total) return { state: 'not-ready', missing: 'place-missing' };
  const mayShare = key.passages.some((one) => equals(key, one) > 1);
  if (!mayShare && new Set(placed.map(({ n }) => n)).size < total)
    return { state: 'not-ready', missing: 'place-twice' };

  const pairs = placed.flatMap((one) =>
    placed.filter(({ of }) => one.of.rank < of.rank).map((other) => ({ both: [one, other], fits: one.n < other.n })),
  );
  const fitting = pairs.filter(({ fits }) => fits).length;
  const right = fitting === pairs.length;
  return {
    state: 'scored',
    outcome: right ? 'right' : fitting * 2 < pairs.length ? 'wrong' : 'partly',
    feedback: [
      ...[...placed]
        .sort((one, other) => one.n - other.n)
        .map((one) => {
          const { rank, id, why } = one.of;
          const there = one.n >= rank && one.n < rank + equals(key, one.of);
          return {
            about: id,
            right: there || pairs.every(({ both, fits }) => fits || !both.includes(one)),
            text: why,
          };
        }),
      ...(right ? [{ about: null, right: null, text: key.why }] : []),
    ],
    light: key.light,
  };
}

/** The answer of the key. Equals share a place: the first they may have, or the last where they are the last of all. */
export function answerOrder(key: OrderKey): OrderResponse {
  const total = key.passages.length;
  const places = key.passages.map((one) => {
    const last = one.rank + equals(key, one) - 1;
    return `${last === total ? total : one.rank} ${one.id}`;
  });
  return { type: 'order', places };
}
