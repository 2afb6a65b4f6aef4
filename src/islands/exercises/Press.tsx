import { type JSX, onMount } from 'solid-js';
import { afterPaint } from '../after-paint.ts';

/**
 * A button that also answers to a press from before the island woke up; `run` is told so. A press is marked on the button
 * (layouts/boot.js) and taken from it here, so that each one runs once.
 */
export function Press(props: { quiet?: boolean; run: (early: boolean) => void; children: JSX.Element }) {
  let button!: HTMLButtonElement;
  const take = (early: boolean) => {
    if (button.dataset.pressed === undefined) return;
    delete button.dataset.pressed;
    props.run(early);
  };
  onMount(() => take(true));
  return (
    <button
      type="button"
      class={props.quiet ? 'button quiet' : 'button'}
      data-press=""
      ref={(it) => {
        button = it;
      }}
      on:click={() => afterPaint(() => take(false))}
    >
      {props.children}
    </button>
  );
}
