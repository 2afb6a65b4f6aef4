import { syllable } from 'syllable';

/** How hard a text is to read. */
export interface Grade {
  /** The school grade of the formula; below 0 for the very easiest. */
  readonly grade: number;
  readonly words: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The sentences of a text: they end with a full stop, a question or an exclamation mark, or a line’s end. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!][’)]?)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * The grade by Flesch and Kincaid (Kincaid, Fishburne, Rogers and Chissom 1975): 0.39 × words a sentence + 11.8 × syllables a
 * word − 15.59.
 *
 * @returns 0 for a text without words.
 */
export function gradeOf(sentences: readonly string[]): Grade {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { grade: 0, words: 0 };
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
  return { grade, words: words.length };
}

/** The sentences that are hardest to read, hardest first, each with its grade. */
export function hardest(sentences: readonly string[], most: number): readonly string[] {
  return [...sentences]
    .filter((sentence) => wordsOf(sentence).length > 5)
    .map((sentence) => ({ sentence, grade: gradeOf([sentence]).grade }))
    .sort((one, other) => other.grade - one.grade)
    .slice(0, most)
    .map(({ sentence, grade }) => `${grade.toFixed(1)}  ${sentence}`);
}
