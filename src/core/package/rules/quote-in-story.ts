import { findQuote, places } from '../../anchoring/find.ts';
import type { Draft } from '../draft.ts';
import { nearestWords } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { choicesOf } from '../sorts.ts';
import { spaceProblem } from '../spaces.ts';
import type { Problem } from '../types.ts';

interface Quote {
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

function about(draft: Draft, { quote, prefix, suffix }: Quote): Omit<Problem, 'file' | 'line' | 'path'> | null {
  if (findQuote(draft.paragraphs, { exact: quote, prefix, suffix }).state !== 'missing') return null;
  const [elsewhere] = places(draft.paragraphs, quote);
  if (elsewhere) {
    return {
      message: 'The quote is in the story, but not with this prefix and suffix.',
      found: `¶${elsewhere.paragraph}`,
      mend: 'Copy the words right before or after the quote, or leave them out where it stands only once.',
    };
  }
  const space = spaceProblem(draft.paragraphs, quote, 'quote');
  if (space) return space;
  const nearest = nearestWords(draft.paragraphs, quote);
  return {
    message: 'The quote is not in the story.',
    found: quote,
    ...(nearest && { expected: `¶${nearest.paragraph} ${nearest.words}` }),
    mend: 'Copy the words from story.txt letter by letter, curly marks included; a quote stays inside one paragraph.',
  };
}

/** A quote has to stand in the story, word for word. The nearest match is shown. */
export const quoteInStory: Rule = function* (draft) {
  for (const { value, at } of draft.claims) {
    const problem = about(draft, value);
    if (problem) yield { ...at(['quote']), ...problem };
  }
  for (const { value, at } of choicesOf(draft)) {
    for (const [index, { passage }] of value.items.entries()) {
      const problem = passage && about(draft, passage);
      if (problem) yield { ...at(['items', index, 'passage', 'quote']), ...problem };
    }
  }
};
