import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** The passage of an annotate has claims in it, or there would be nothing to lay marks over. */
export const annotateClaims: Rule = function* (draft) {
  // A key without claims, or one that cannot be read, has a problem of its own.
  if (draft.claims.length === 0) return;
  for (const { value, at } of exercisesOf(draft, 'annotate')) {
    for (const [index, { paragraphs }] of value.items.entries()) {
      const [from, to] = paragraphs;
      // A passage that is not in the story, and a quote that was not found, are problems of their own.
      if (from > to || to >= draft.paragraphs.length) continue;
      const held = draft.claims.some(({ found }) => {
        return found.state !== 'found' || (found.at.paragraph >= from && found.at.paragraph <= to);
      });
      if (held) continue;
      yield {
        ...at(['items', index, 'paragraphs']),
        message: 'The key has no claim in this passage.',
        found: `¶${from} to ¶${to}`,
        expected: 'paragraphs with claims in claims.yaml',
        mend: 'Choose other paragraphs, or add the claims.',
      };
    }
  }
};
