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

/** In how many letters two words differ (Levenshtein). */
function difference(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, letterThere] of [...other].entries()) {
      const change = (row[at] ?? 0) + (letter === letterThere ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The id or field name most like a misspelt one; null where none differs in less than about four letters of ten. */
export function nearestName(names: readonly string[], name: string): string | null {
  /** How many letters are the same from the start on. */
  const begins = (candidate: string): number => {
    const first = [...name].findIndex((letter, index) => candidate[index] !== letter);
    return first < 0 ? name.length : first;
  };
  const [nearest] = names
    .map((candidate) => ({ candidate, letters: difference(candidate, name) }))
    .filter(({ letters }) => letters <= Math.max(1, Math.floor(name.length * 0.4)))
    .sort((one, other) => one.letters - other.letters || begins(other.candidate) - begins(one.candidate));
  return nearest?.candidate ?? null;
}
