/** Orders of one’s own, drawn from a seed: the same seed gives the same order, on any device and for good. */

/** Numbers from 0 up to, not including, 1: mulberry32 (Tommy Ettinger 2017, public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The list in an order drawn from a seed (Fisher and Yates 1938, as Durstenfeld 1964 writes it).
 *
 * @param seed a whole number; 0 leaves the list as it is.
 * @param salt what is shuffled: lists of one length get orders that have nothing to do with each other.
 */
export function shuffled<T>(list: readonly T[], seed: number, salt = ''): readonly T[] {
  if (seed === 0) return list;
  const own = [...salt].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
  const next = numbersFrom(seed ^ own);
  const rest = [...list];
  const drawn: T[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(Math.floor(next() * rest.length), 1));
  return drawn;
}
