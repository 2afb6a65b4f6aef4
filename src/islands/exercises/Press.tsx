import { type JSX, onMount } from 'solid-js';
import { afterPaint } from '../after-paint.ts';

/**
 * A button that also answers to a press from before the island woke up; `run` is told so. Each press is marked on the button
 * (layouts/boot.js), so that it is seen at once; what it does comes after that is painted.
 */
export function Press(props: { quiet?: boolean; run: (early: boolean) => void; children: JSX.Element }) {
  let button!: HTMLButtonElement;
  const run = (early: boolean) => {
    delete button.dataset.pressed;
    props.run(early);
  };
  onMount(() => button.dataset.pressed !== undefined && run(true));
  return (
    <button
      type="button"
      class={props.quiet ? 'button quiet' : 'button'}
      data-press=""
      ref={(it) => {
        button = it;
      }}
      on:click={() => afterPaint(() => run(false))}
    >
      {props.children}
    </button>
  );
}
