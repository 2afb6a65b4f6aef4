import type { Rule } from '../rule.ts';

/** An accusation says who is accused. */
export const accusationAccuses: Rule = function* (draft) {
  for (const { value, at } of draft.claims) {
    if (value.kind !== 'accusation' || value.accuses !== null) continue;
    yield {
      ...at(['accuses']),
      message: 'An accusation has to say who is accused.',
      expected: 'the id of a voice in article.yaml',
      mend: 'Add `accuses:`; where nobody identifiable did wrong, the kind is `checkable` or `colour`.',
    };
  }
};
