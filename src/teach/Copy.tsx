import { createSignal } from 'solid-js';
import { type CopyWords, copyField } from '../islands/copy-field.ts';

interface Props extends CopyWords {
  /** The field that holds what is copied. */
  readonly field: () => HTMLInputElement | HTMLTextAreaElement | undefined;
  /** The button. */
  readonly label: string;
  /** For screen readers, where several stand in a list: what it copies the link of. */
  readonly of?: string;
}

/** A button that copies what a field holds. */
export function Copy(props: Props) {
  const [said, setSaid] = createSignal('');
  const copy = () => {
    const field = props.field();
    if (field) copyField(field, props, setSaid);
  };
  return (
    <span class="copy">
      <button type="button" class="button quiet" on:click={copy}>
        {props.label}
        {props.of && <span class="visually-hidden">: {props.of}</span>}
      </button>{' '}
      <span role="status">{said()}</span>
    </span>
  );
}
