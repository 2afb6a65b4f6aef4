import { type JSX, onMount } from 'solid-js';
import { takeEarlyPress } from './early.ts';

/** A button that also answers to a press from before the island woke up; `run` is told so. */
export function Press(props: { quiet?: boolean; run: (early: boolean) => void; children: JSX.Element }) {
  return (
    <button
      type="button"
      class={props.quiet ? 'button quiet' : 'button'}
      data-press=""
      ref={(button) => onMount(() => takeEarlyPress(button) && props.run(true))}
      on:click={() => props.run(false)}
    >
      {props.children}
    </button>
  );
}
