import { BOARDS } from '../../exercises/sort/types.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf, placedItems } from '../sorts.ts';

/** From how many items on a whole-board sort can be expected to use every field. */
const FROM = 4;

/** A scored sort over the whole board leaves none of its four fields empty. */
export const sortFillsBoard: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'sort')) {
    const whole = value.board === 'board' || value.board === 'board-and-colour';
    const items = placedItems(value, draft);
    // An item that could not be read, or has no field, is a problem of its own.
    if (!whole || !value.scored || items.length < FROM || items.length < value.items.length) continue;
    const empty = BOARDS.board.filter((field) => !items.some((item) => item.field === field));
    if (empty.length === 0) continue;
    yield {
      ...at(['items']),
      message: `The sort leaves ${empty.length === 1 ? 'a field' : `${empty.length} fields`} of the board empty.`,
      found: `no claim in ${empty.map((field) => `\`${field}\``).join(', ')}`,
      expected: 'a claim in each of the four fields',
      mend: 'Add a claim for it, or use a smaller board.',
    };
  }
};
