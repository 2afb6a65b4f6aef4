import { answerBots, type BotResult, fieldBots, pairBots } from '../../checks/bots.ts';
import { castOf } from '../../checks/cast.ts';
import { BOARD_ID, PAIRS_ID } from '../../checks/plan.ts';
import type { Rule } from '../rule.ts';
import type { Authored } from '../shape.ts';
import { exercisesOf, placedItems } from '../sorts.ts';
import type { Problem } from '../types.ts';

const AXIS = { answers: 'who answers', fields: 'the field', pairs: 'the pairs' };

function* refused(results: readonly BotResult[], at: Authored<unknown>['at']): Iterable<Problem> {
  for (const { bot, axis, right, of, most } of results) {
    if (right <= most) continue;
    yield {
      ...at(['items']),
      message: `Who goes by one shallow sign does too well: ${bot}.`,
      found: `${right} of ${of} right on ${AXIS[axis]}, by this rule or its opposite`,
      expected: `${most} at most`,
      mend: 'Exchange items, so that the sign stands as often with one answer as with the other.',
    };
  }
}

/** Readers who look at one shallow sign alone do not do well in a check. */
export const checkBots: Rule = function* (draft) {
  if (draft.article?.value.role !== 'reserve') return;
  const cast = castOf(draft.article.value);
  for (const { value, at } of exercisesOf(draft, 'sort')) {
    const items = placedItems(value, draft);
    if (items.length < value.items.length) continue;
    if (value.id === BOARD_ID) {
      const cases = items.flatMap(({ claim, field }) => {
        const { quote, attribution, kind } = claim.value;
        return field ? [{ quote, field, named: attribution === 'named', accusation: kind === 'accusation' }] : [];
      });
      yield* refused([...answerBots(cases, cast), ...fieldBots(cases, (field) => field)], at);
    }
    if (value.id === PAIRS_ID) {
      const passage = (id: string | null) => {
        const claim = id === null ? undefined : draft.claim(id);
        return { quote: claim?.value.quote ?? '', paragraph: draft.anchorOf(id ?? '')?.paragraph ?? 0 };
      };
      const pairs = items.map(({ item, field }) => ({
        a: passage(item.claim),
        b: passage(item.beside),
        clash: field === 'clash',
      }));
      yield* refused(pairBots(pairs, cast), at);
    }
  }
};
