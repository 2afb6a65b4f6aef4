/** Long work in slices, so that the page stays alive. */

/** In milliseconds: what nobody feels. */
const SLICE = 40;

/** Lets the page paint and hear. */
export const breathe = () => new Promise<void>((go) => setTimeout(go));

/**
 * Does something with each of a list, a few at a time, and lets the page breathe in between.
 *
 * @param said is told how many are done, at each breath and at the end.
 */
export async function inSlices<T, R>(
  list: readonly T[],
  work: (one: T) => R | Promise<R>,
  said: (done: number) => void = () => {},
  together = 8,
): Promise<readonly R[]> {
  const results: R[] = [];
  let since = performance.now();
  for (let at = 0; at < list.length; at += together) {
    results.push(...(await Promise.all(list.slice(at, at + together).map(work))));
    if (performance.now() - since < SLICE) continue;
    said(results.length);
    await breathe();
    since = performance.now();
  }
  said(results.length);
  return results;
}
