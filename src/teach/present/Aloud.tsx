import { emphasis } from '../../core/anchoring/emphasis.ts';
import type { Told } from '../../core/anchoring/types.ts';

/** A sentence of the key before the class, in the language of its story: no links, because nobody can press them from a seat. */
export function Aloud(props: { told: Told; lang: string }) {
  return (
    <span lang={props.lang}>
      {props.told.map((part) =>
        typeof part === 'string' ? (
          emphasis(part).map((piece, at) => (at % 2 ? <em>{piece}</em> : piece))
        ) : (
          <>
            “<span class="quoted-words">{part.words}</span>”
          </>
        ),
      )}
    </span>
  );
}
