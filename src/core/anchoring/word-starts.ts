/** A word begins with a letter or a digit and goes on to the next space or dash: “ferry’s”, “60,000” and “second-hand” are one. */
const WORD = /[\p{L}\p{N}][^\s—–]*/gu;

/** The offsets at which the words of a text begin, in order. Marks around a word do not count: ‘Mr begins at the M. */
export function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(WORD)].map(({ index }) => index);
}

/** The offsets as a short text: the first one, then the steps from each to the next. “0 4 6” stands for 0, 4 and 10. */
export function writeStarts(starts: readonly number[]): string {
  return starts.map((at, place) => at - (starts[place - 1] ?? 0)).join(' ');
}

/** Reads what `writeStarts` wrote. Total: what is no number counts as none. */
export function readStarts(text: string): readonly number[] {
  let at = 0;
  return text.split(' ').flatMap((step) => {
    if (!/^\d+$/.test(step)) return [];
    at += Number(step);
    return [at];
  });
}
