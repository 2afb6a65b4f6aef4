import { findCue, sentenceOf } from '../cue.ts';
import type { Rule } from '../rule.ts';

/** The cue stands in the quote or in the sentence around it. */
export const cueInSentence: Rule = function* (draft) {
  for (const { value, at, found } of draft.claims) {
    if (value.cue === null || found.state !== 'found' || findCue(draft.paragraphs, found.at, value.cue)) continue;
    yield {
      ...at(['cue']),
      message: 'The cue is neither in the quote nor in its sentence.',
      found: value.cue,
      expected: `words of: ${sentenceOf(draft.paragraphs, found.at).text}`,
      mend: 'Copy the cue from this sentence letter by letter.',
    };
  }
};
