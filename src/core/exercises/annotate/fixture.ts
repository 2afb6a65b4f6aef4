/** For tests: a key over a small story, and marks on it. */
import { clauseStarts } from '../../anchoring/clauses.ts';
import { wordStarts, writeStarts } from '../../anchoring/word-starts.ts';
import type { Verdict } from '../../codebook/values.ts';
import type { AnnotateAsk, AnnotateKey, KeyClaim } from './types.ts';

const STORY = [
  'Nobody was hurt, and no boat was damaged. The crane was built 14 years ago, and the whole town loved it.',
  '‘Mr Wennock kept two sets of books and lied to us,’ said Ada Sorrel, a member of the council.',
  'The Lantern has seen the photographs. On Wednesday the ferry made all eight of its trips, from the first one at six to the last one at nine.',
];
/** The paragraphs count from 1. */
export const ASK: AnnotateAsk = {
  article: 'mill-bridge',
  paragraphs: STORY.map((text, at) => ({ paragraph: at + 1, text, starts: clauseStarts(text) })),
};

/** Where words stand. */
export function at(paragraph: number, words: string) {
  const start = STORY[paragraph - 1]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`¶${paragraph} does not hold: ${words}`);
  return { paragraph, start, end: start + words.length };
}
/** A mark, as a response has it. */
export function mark(paragraph: number, words: string, verdict: Verdict | '-' = '-') {
  const { start, end } = at(paragraph, words);
  return `${paragraph},${start},${end},${verdict}`;
}
const claim = (id: string, place: KeyClaim['at'], verdict: Verdict, other?: Verdict): KeyClaim => ({
  id,
  at: place,
  verdict,
  why: [`Why ${id}.`],
  readings: other ? [verdict, other].map((one) => ({ verdict: one, because: [`Because of ${one}.`] })) : [],
});
export const KEY: AnnotateKey = {
  article: 'mill-bridge',
  words: Object.fromEntries(STORY.map((text, place) => [place + 1, writeStarts(wordStarts(text))])),
  claims: [
    claim('unhurt', at(1, 'Nobody was hurt, and no boat was damaged'), 'unsourced-statement'),
    claim('built', at(1, 'The crane was built 14 years ago'), 'unsourced-statement'),
    claim('loved', at(1, 'the whole town loved it'), 'colour'),
    claim('books', at(2, '‘Mr Wennock kept two sets of books and lied to us,’ said Ada Sorrel'), 'sourced-accusation'),
    claim('seen', at(3, 'The Lantern has seen the photographs'), 'unsourced-statement', 'sourced-fact'),
    claim(
      'trips',
      at(3, 'On Wednesday the ferry made all eight of its trips, from the first one at six to the last one at nine'),
      'unsourced-statement',
    ),
  ],
};
