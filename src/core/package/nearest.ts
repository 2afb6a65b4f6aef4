import search from 'approx-string-match';

/** The stretch of a text most like some words, and in how many letters it differs. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function best(text: string, words: string, limit: number): Match | null {
  const [first] = search(text, words, limit).sort((one, other) => one.errors - other.errors || one.start - other.start);
  return first ?? null;
}

/** Widens a stretch to whole words. */
function wholeWords(text: string, { start, end }: Match): string {
  const before = /\S*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.trim();
}

/**
 * The words of the story most like a quote that does not stand in it.
 *
 * @returns words and paragraph, or null where nothing is at least about two thirds alike.
 */
export function nearestWords(
  paragraphs: readonly string[],
  words: string,
): { readonly words: string; readonly paragraph: number } | null {
  if (words.trim() === '') return null;
  let nearest: (Match & { paragraph: number }) | null = null;
  let limit = Math.floor(words.length * 0.35);
  for (const [paragraph, text] of paragraphs.entries()) {
    const match = best(text, words, limit);
    if (match && (!nearest || match.errors < nearest.errors)) {
      nearest = { ...match, paragraph };
      limit = match.errors;
    }
  }
  return nearest
    ? { words: wholeWords(paragraphs[nearest.paragraph] ?? '', nearest), paragraph: nearest.paragraph }
    : null;
}

/** The id or field name most like a misspelt one; null where none is near. */
export function nearestName(names: readonly string[], name: string): string | null {
  if (name === '') return null;
  const limit = Math.max(1, Math.floor(name.length / 3));
  const ranked = names
    .map((candidate) => {
      const errors = best(candidate, name, limit)?.errors;
      return { candidate, cost: errors === undefined ? Infinity : errors + Math.abs(candidate.length - name.length) };
    })
    .filter(({ cost }) => cost <= name.length / 2)
    .sort((one, other) => one.cost - other.cost);
  return ranked[0]?.candidate ?? null;
}
