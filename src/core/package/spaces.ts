import { places } from '../anchoring/find.ts';
import type { Problem } from './types.ts';

type SpaceProblem = Omit<Problem, 'file' | 'line' | 'path'>;

/** Spaces that look like the one of the space bar and are other letters. */
const SPECIAL = /[\t\u00a0\u2002-\u200a\u202f\u205f\u3000]/g;
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\u00a0': 'no-break space',
  '\u2009': 'thin space',
  '\u202f': 'narrow no-break space',
};

/** Letters that take no room: where a word may be cut, or in which direction it runs. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const plain = (text: string): string => text.replace(SPECIAL, ' ');

/** The word on either side of a place in a text. */
function around(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at + 1))?.[0] ?? '';
  return `between “${before}” and “${after}”`;
}

const without = (text: string): string => text.replace(INVISIBLE, '');

/** What to say of words that stand in the story but for a letter that takes no room; null where there is none. */
function invisibleProblem(paragraphs: readonly string[], words: string, what: string): SpaceProblem | null {
  const [at] = places(paragraphs.map(without), without(words));
  if (!at) return null;
  const mend = 'Delete the word that it stands in, and type it anew.';
  const inWords = words.search(INVISIBLE);
  if (inWords >= 0) {
    return { message: `An invisible letter stands in the ${what}.`, found: around(words, inWords), mend };
  }
  const text = paragraphs[at.paragraph] ?? '';
  const inStory = text.search(INVISIBLE);
  if (inStory < 0) return null;
  const found = `¶${at.paragraph}, ${around(text, inStory)}`;
  return { message: 'An invisible letter stands in the story.', found, mend };
}

/**
 * What to say of words that stand in the story but for the kind of a space, or for a letter without room, which nobody can see.
 *
 * @param what the words are, as in “quote”.
 * @returns null where that is not what is wrong.
 */
export function spaceProblem(paragraphs: readonly string[], words: string, what: string): SpaceProblem | null {
  const [at] = places(paragraphs.map(plain), plain(words));
  if (!at) return invisibleProblem(paragraphs, words, what);
  const there = (paragraphs[at.paragraph] ?? '').slice(at.start, at.end);
  const index = [...there].findIndex((_letter, place) => there.charAt(place) !== words.charAt(place));
  const [ours, theirs] = [words.charAt(index), there.charAt(index)];
  if (ours === theirs) return null;
  const name = (space: string): string => NAMES[space] ?? (space === ' ' ? 'plain space' : 'special space');
  return {
    message: `A ${name(theirs)} stands in the story where the ${what} has a ${name(ours)}.`,
    found: `¶${at.paragraph}, ${around(there, index)}`,
    mend: 'Copy the words from story.txt, their spaces too.',
  };
}
