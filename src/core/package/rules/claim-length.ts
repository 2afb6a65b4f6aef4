import type { Rule } from '../rule.ts';

/** Long enough to judge alone, short enough to be one claim: in words. */
const SHORTEST = 6;
const LONGEST = 40;

/** A claim is 6 to 40 words long. */
export const claimLength: Rule = function* (draft) {
  for (const { value, at } of draft.claims) {
    // A word has a letter or a digit in it: a dash between two spaces is none.
    const count = value.quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count >= SHORTEST && count <= LONGEST) continue;
    yield {
      ...at(['quote']),
      message: `The quote is too ${count < SHORTEST ? 'short to judge on its own' : 'long for one claim'}.`,
      found: count === 1 ? '1 word' : `${count} words`,
      expected: `${SHORTEST} to ${LONGEST} words`,
      mend: count < SHORTEST ? 'Take in more of the sentence.' : 'Cut it where the source or the hedging changes.',
    };
  }
};
