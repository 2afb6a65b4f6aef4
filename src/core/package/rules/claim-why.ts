import type { Rule } from '../rule.ts';

/** Every claim says why it is keyed as it is. */
export const claimWhy: Rule = function* (draft) {
  for (const { value, at } of draft.claims) {
    if (value.why.trim() !== '') continue;
    yield {
      ...at(['why']),
      message: 'The claim has no why.',
      expected: 'a sentence that names the cue words, or says that there are none',
      mend: 'Add `why:` and say what on the page settles it.',
    };
  }
};
