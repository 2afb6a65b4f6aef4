import { emphasis } from '../../core/anchoring/emphasis.ts';
import type { Told } from '../../core/anchoring/types.ts';

/** A sentence of ours before the class: no links, because nobody can press them from a seat. */
export function Aloud(props: { told: Told; lang: string }) {
  return (
    <>
      {props.told.map((part) =>
        typeof part === 'string' ? (
          emphasis(part).map((piece, at) => (at % 2 ? <em>{piece}</em> : piece))
        ) : (
          <>
            “
            <span class="quoted-words" lang={props.lang}>
              {part.words}
            </span>
            ”
          </>
        ),
      )}
    </>
  );
}
