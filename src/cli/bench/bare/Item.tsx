import { createSignal, For, Show } from 'solid-js';

interface Props {
  name: string;
  stem: string;
  options: readonly { readonly text: string; readonly feedback: string }[];
}

/** The least that a question in Solid can be: pick one, read what it says. */
export default function Item(props: Props) {
  const [feedback, setFeedback] = createSignal('');
  return (
    <fieldset>
      <legend>{props.stem}</legend>
      <For each={props.options}>
        {(option) => (
          <label>
            <input type="radio" name={props.name} onChange={() => setFeedback(option.feedback)} />
            {option.text}
          </label>
        )}
      </For>
      <Show when={feedback()}>{(text) => <p class="feedback">{text()}</p>}</Show>
    </fieldset>
  );
}
