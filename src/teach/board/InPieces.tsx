import { createEffect, createSignal, type JSX, onCleanup, Show } from 'solid-js';

/** How many rows are drawn at once. A thousand at once would stop the page. */
const ROWS = 30;
/** Milliseconds between them. */
const PAUSE = 20;

/** Rows of a long list, drawn piece by piece while nobody waits for them. */
export function InPieces<T>(props: { readonly each: readonly T[]; readonly children: (one: T) => JSX.Element }) {
  const [shown, setShown] = createSignal(ROWS);
  const pieces = () =>
    Array.from({ length: Math.ceil(props.each.length / ROWS) }, (_, at) =>
      props.each.slice(at * ROWS, (at + 1) * ROWS),
    );
  createEffect(() => {
    if (shown() >= props.each.length) return;
    const later = setTimeout(() => setShown(shown() + ROWS), PAUSE);
    onCleanup(() => clearTimeout(later));
  });
  return (
    <>
      {pieces().map((piece, at) => (
        <Show when={at * ROWS < shown()}>{piece.map((one) => props.children(one))}</Show>
      ))}
    </>
  );
}
