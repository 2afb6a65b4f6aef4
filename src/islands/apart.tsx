import type { JSX } from 'solid-js';

/** Marks of Unicode that turn the words around them. Some step out of any element that would hold them in. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** Words of somebody else, apart from ours, so that neither the direction of their script nor marks in them move a word of ours. */
export const Apart = (props: { readonly words: string }) => <bdi>{props.words.replace(TURNING, '')}</bdi>;

/** A string of ours with words of somebody else in it, like `fill`, each apart by itself. */
export function fillApart(text: string, values: Readonly<Record<string, string | readonly string[]>>): JSX.Element {
  const parts = text.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return part;
    const theirs = values[part];
    if (theirs === undefined) return `{${part}}`;
    return [theirs].flat().map((words, n) => (
      <>
        {n > 0 && ', '}
        <Apart words={words} />
      </>
    ));
  });
  // One element: in a button each part would be laid out by itself, without the spaces between them.
  return <span>{parts}</span>;
}
