import { textAt } from '../../anchoring/story.ts';
import type { Rule } from '../rule.ts';

/** Claims may not share words: a learner's mark has to mean one claim. */
export const claimsApart: Rule = function* (draft) {
  const standing = draft.claims.flatMap((claim) =>
    claim.found.state === 'found' ? [{ ...claim, where: claim.found.at }] : [],
  );
  for (const [index, one] of standing.entries()) {
    for (const other of standing.slice(0, index)) {
      if (one.where.paragraph !== other.where.paragraph) continue;
      const start = Math.max(one.where.start, other.where.start);
      const end = Math.min(one.where.end, other.where.end);
      if (start >= end) continue;
      yield {
        ...one.at(['quote']),
        message: `The claim overlaps with \`${other.value.id}\`.`,
        found: textAt(draft.paragraphs, { paragraph: one.where.paragraph, start, end }),
        expected: 'claims that share no words',
        mend: 'Cut one of the two shorter, or make them one claim.',
      };
    }
  }
};
