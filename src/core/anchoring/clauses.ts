import { sentenceStarts } from './sentence.ts';
import { wordStarts } from './word-starts.ts';

/** How many words a clause has at the least, where its sentence has so many. */
const LEAST = 3;

/** A comma, semicolon or colon, with the quotation marks that close after it, before a space. */
const STOP = /[,;:][’”"')\]]*(?=\s)/gu;
/** A dash; a short one only between spaces, because “1914–18” is one thing. */
const DASH = /—|(?<=\s)–(?=\s)/gu;
/** What may close a quotation. A single mark may be an apostrophe, too. */
const CLOSE = /[’”"]/gu;

/** Offsets behind the marks that close a quotation: an apostrophe is none, because nothing is open or the word goes on. */
function quotationEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { index, 0: mark } of text.matchAll(CLOSE)) {
    const next = text.charAt(index + 1);
    if (!/[\s.,;:!?)\]]/.test(next)) continue;
    if (mark === '’') {
      const open = text.lastIndexOf('‘', index);
      const closed = ends.at(-1) ?? 0;
      if (open < 0 || open < closed - 1) continue;
    }
    // A comma that follows the mark stays with the quotation.
    ends.push(index + 1 + (/^[.,;:!?)\]]*/.exec(text.slice(index + 1))?.[0].length ?? 0));
  }
  return ends;
}

/** Every offset at which a clause could begin inside a sentence. */
function candidates(text: string): readonly number[] {
  const ends = [
    ...[...text.matchAll(STOP), ...text.matchAll(DASH)].map(({ index, 0: mark }) => index + mark.length),
    ...quotationEnds(text),
  ];
  const begins = ends.map((end) => end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0));
  return [...new Set(begins)].sort((one, other) => one - other);
}

/**
 * The offsets at which the clauses of a paragraph begin; the first is 0, and each clause goes on to the next, so that the
 * clauses together are the paragraph, letter by letter.
 *
 * Cut is at every end of a sentence; inside of one behind a comma, a semicolon, a colon, a dash or the end of a quotation,
 * where at least three words stand on both sides: back to the last cut, and on to the end of the sentence. Total: any text has
 * clauses, an empty one none.
 */
export function clauseStarts(text: string): readonly number[] {
  if (text === '') return [];
  const words = wordStarts(text);
  const between = (start: number, end: number) => words.filter((at) => at >= start && at < end).length;
  const sentences = sentenceStarts(text);
  const soft = candidates(text);
  const cuts: number[] = [];
  for (const [place, start] of sentences.entries()) {
    const end = sentences[place + 1] ?? text.length;
    let last = start;
    cuts.push(start);
    for (const at of soft) {
      if (at <= start || at >= end || between(last, at) < LEAST || between(at, end) < LEAST) continue;
      cuts.push(at);
      last = at;
    }
  }
  return cuts;
}
