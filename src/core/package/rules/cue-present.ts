import type { Rule } from '../rule.ts';

/** The cue is marked, except where the article speaks in its own voice: there is none to mark. */
export const cuePresent: Rule = function* (draft) {
  for (const { value, at } of draft.claims) {
    if (value.attribution === 'narrator' && value.cue !== null) {
      yield {
        ...at(['cue']),
        message: 'A claim in the storyteller’s own voice has no cue.',
        found: value.cue,
        expected: 'null',
        mend: 'Write `cue: null`, or change the attribution if these words show or hide a source.',
      };
    }
    if (value.attribution !== 'narrator' && value.cue === null) {
      yield {
        ...at(['cue']),
        message: 'The cue is missing.',
        expected: `the words that ${value.attribution === 'hidden' ? 'hide' : 'show'} the source`,
        mend: 'Copy them from the quote or from its sentence; if there are none, the attribution is `narrator`.',
      };
    }
  }
};
