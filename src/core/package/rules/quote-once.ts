import { describeAnchor } from '../../anchoring/describe.ts';
import { findQuote } from '../../anchoring/find.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { choicesOf } from '../sorts.ts';
import type { Problem } from '../types.ts';

interface Quote {
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

function about(draft: Draft, { quote, prefix, suffix }: Quote): Omit<Problem, 'file' | 'line' | 'path'> | null {
  const found = findQuote(draft.paragraphs, { exact: quote, prefix, suffix });
  if (found.state !== 'many') return null;
  const ways = found.places.map((at) => {
    const selector = describeAnchor(draft.paragraphs, at);
    if (!selector) return `a longer quote (¶${at.paragraph})`;
    const parts = [
      selector.prefix ? `\`prefix: ${selector.prefix}\`` : '',
      selector.suffix ? `\`suffix: ${selector.suffix}\`` : '',
    ].filter((part) => part !== '');
    return `${parts.join(' and ')} (¶${at.paragraph})`;
  });
  return {
    message: `The quote stands ${found.places.length} times in the story.`,
    found: found.places.map((at) => `¶${at.paragraph}`).join(', '),
    expected: 'one place',
    mend: `Add ${ways.join(', or ')}.`,
  };
}

/** A quote that stands twice is refused until the words around it say which one is meant. */
export const quoteOnce: Rule = function* (draft) {
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
