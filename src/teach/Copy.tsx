import { createSignal } from 'solid-js';

interface Props {
  /** The field that holds what is copied. */
  readonly field: () => HTMLInputElement | HTMLTextAreaElement | undefined;
  /** The button. */
  readonly label: string;
  /** For screen readers, where several stand in a list: what it copies the link of. */
  readonly of?: string;
  readonly copied: string;
  /** Said where copying is refused and the text is selected instead. */
  readonly select: string;
}

/** A button that copies what a field holds; where the browser refuses, as on plain http, it selects it. */
export function Copy(props: Props) {
  const [said, setSaid] = createSignal('');
  const copy = async () => {
    const field = props.field();
    if (!field) return;
    // Empty for a moment, so that a second press is answered, too.
    setSaid('');
    try {
      await navigator.clipboard.writeText(field.value);
      setSaid(props.copied);
    } catch {
      field.focus();
      field.select();
      setSaid(props.select);
    }
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
