import type { JSX } from 'solid-js';

/**
 * A string of ours with words of somebody else in it, like `fill`: theirs stand apart, each by itself, so that neither the direction of
 * their script nor marks that turn it move a word of ours.
 */
export function fillApart(text: string, values: Readonly<Record<string, string | readonly string[]>>): JSX.Element {
  return text.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return part;
    const theirs = values[part];
    if (theirs === undefined) return `{${part}}`;
    return [theirs].flat().map((words, n) => (
      <>
        {n > 0 && ', '}
        <bdi>{words}</bdi>
      </>
    ));
  });
}
