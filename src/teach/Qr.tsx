import { createEffect, createSignal, Show } from 'solid-js';

/** The longest text whose code a phone can still read off a screen, in letters. */
export const LONGEST_QR = 1200;
/** The empty border that readers need, in modules (ISO 18004). */
const BORDER = 4;

/** A text of up to `LONGEST_QR` letters as a QR code, black on white in any theme; what draws it is loaded when it is wanted. */
export function Qr(props: { readonly text: string; readonly label: string }) {
  const [code, setCode] = createSignal<{ readonly size: number; readonly path: string }>();
  createEffect(() => {
    const { text } = props;
    Promise.all([import('lean-qr/nano'), import('lean-qr/extras/svg')]).then(
      ([{ generate }, { toSvgPath }]) => {
        if (text !== props.text) return;
        const drawn = generate(text);
        setCode({ size: drawn.size, path: toSvgPath(drawn) });
      },
      // No network: the text itself is there.
      () => setCode(),
    );
  });
  return (
    <Show when={code()}>
      {(one) => (
        <svg
          class="qr"
          role="img"
          aria-label={props.label}
          viewBox={`${-BORDER} ${-BORDER} ${one().size + 2 * BORDER} ${one().size + 2 * BORDER}`}
          shape-rendering="crispEdges"
        >
          <rect x={-BORDER} y={-BORDER} width="100%" height="100%" fill="#fff" />
          <path d={one().path} fill="#000" />
        </svg>
      )}
    </Show>
  );
}
