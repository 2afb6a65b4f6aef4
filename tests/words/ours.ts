/** The words of ours in a lesson, without the story’s words and without the terms of the course. */

/** Front matter, comments, tags, marks and addresses are no text. */
export function proseOf(mdx: string): string {
  return mdx
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[A-Za-z][^>]*>|<\/[A-Za-z]+>/g, '\n')
    .replace(/^#+\s*/gm, '')
    .replace(/^[-*]\s+/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .replace(/([^\n])\n(?=[^\n])/g, '$1 ');
}

/**
 * Without what the course cannot choose: the story’s words in “…” stand as one short word, so that the sentence around them keeps
 * its shape, and so do the terms of the glossary.
 */
export function withoutForeign(text: string, terms: readonly string[]): string {
  const plain = text.replace(/¶\d+(?:\s+to\s+¶\d+)?/g, '').replace(/“[^”]*”/g, 'it');
  const longestFirst = [...terms].sort((one, other) => other.length - one.length);
  return longestFirst.reduce(
    (rest, term) => rest.replace(new RegExp(`(?<![\\p{L}])${term}(?:s|d|ed)?(?![\\p{L}])`, 'giu'), 'it'),
    plain,
  );
}
