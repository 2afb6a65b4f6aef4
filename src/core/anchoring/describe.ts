import { findQuote, type Selector } from './find.ts';
import { textAt } from './story.ts';
import type { Anchor } from './types.ts';

/** The last `count` words of a text, with what stands between them. */
const lastWords = (text: string, count: number): string => (text.match(/\S+/g) ?? []).slice(-count).join(' ');

/** The first `count` words of a text. */
const firstWords = (text: string, count: number): string => (text.match(/\S+/g) ?? []).slice(0, count).join(' ');

/**
 * The shortest selector that finds an anchor again: the words alone if they stand once, else with a few words before
 * them, after them, or both.
 *
 * @returns null where no selector can: the place is not in the story, cuts a word, or its whole paragraph stands twice.
 */
export function describeAnchor(paragraphs: readonly string[], at: Anchor): Selector | null {
  const exact = textAt(paragraphs, at);
  const text = paragraphs[at.paragraph] ?? '';
  const before = text.slice(0, at.start);
  const after = text.slice(at.end);
  const finds = (selector: Selector): boolean => {
    const found = findQuote(paragraphs, selector);
    return (
      found.state === 'found' &&
      found.at.paragraph === at.paragraph &&
      found.at.start === at.start &&
      found.at.end === at.end
    );
  };
  if (finds({ exact })) return { exact };
  const longest = Math.max(before.split(/\s+/).length, after.split(/\s+/).length);
  for (let count = 1; count <= longest; count++) {
    const prefix = lastWords(before, count);
    const suffix = firstWords(after, count);
    const selector = [
      { exact, prefix },
      { exact, suffix },
      { exact, prefix, suffix },
    ].find(finds);
    if (selector) return selector;
  }
  return null;
}
