import { RELATIONS } from '../../codebook/values.ts';
import { relationOf } from '../../codebook/verdict.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** Every wrong answer about a pair has its own sentence, and a pair without a conflict says why it has none. */
export const judgeFeedback: Rule = function* (draft) {
  for (const { value, at } of exercisesOf(draft, 'match')) {
    if (value.form !== 'judge') continue;
    for (const [index, item] of value.items.entries()) {
      if (draft.unsure(item.a, item.b)) continue;
      const conflict = draft.between(item.a, item.b);
      const place = at(['items', index]);
      if (item.a === item.b) {
        yield {
          ...at(['items', index, 'b']),
          message: 'The two passages are the same claim.',
          found: item.b,
          expected: 'the ids of two different claims',
          mend: 'Put the other claim’s id here.',
        };
        continue;
      }
      if (!conflict && item.why === null) {
        yield {
          ...place,
          message: 'A pair without a conflict needs a why.',
          found: `no conflict between \`${item.a}\` and \`${item.b}\``,
          expected: 'a sentence on why both can stand: two times, two places, two speakers, whole and part',
          mend: 'Add `why:` to the item, or the conflict to conflicts.yaml.',
        };
      }
      const relation = relationOf(conflict?.strength ?? null);
      const missing = RELATIONS.filter((other) => other !== relation && item.wrong[other] === undefined);
      // Where nothing is scored nothing can be wrong.
      if (!value.scored || relation === null || missing.length === 0) continue;
      yield {
        ...place,
        message: `No feedback for ${missing.length === 1 ? 'a wrong answer' : 'wrong answers'}.`,
        found: `nothing for ${missing.map((name) => `\`${name}\``).join(', ')}`,
        expected: `a sentence for each answer but \`${relation}\``,
        mend: 'Add it under `wrong` of this item.',
      };
    }
  }
};
