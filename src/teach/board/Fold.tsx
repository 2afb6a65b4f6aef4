import { createSignal, type JSX, Show } from 'solid-js';

interface Props {
  readonly class: string;
  readonly summary: string;
  readonly children: () => JSX.Element;
}

/** Details whose inside is drawn when they are opened: a class of a thousand has more names than a page can hold. */
export function Fold(props: Props) {
  const [opened, setOpened] = createSignal(false);
  return (
    <details class={props.class} on:toggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{props.summary}</summary>
      <Show when={opened()}>{props.children()}</Show>
    </details>
  );
}
