import { createSignal, Show } from 'solid-js';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import { saveFile } from '../../islands/save-file.ts';
import { Copy } from '../Copy.tsx';
import { LONGEST_QR, Qr } from '../Qr.tsx';
import type { Made } from './HandIn.tsx';

interface Props {
  readonly made: Made;
  readonly ui: Strings['handIn'];
  readonly copied: Pick<Strings['assign']['made'], 'copied' | 'select'>;
}

/** The code to paste, in all the ways in which it can leave this page. */
export function Code(props: Props) {
  const words = props.ui;
  const [saved, setSaved] = createSignal('');
  let field: HTMLTextAreaElement | undefined;
  const canShare = typeof navigator.share === 'function';
  return (
    <div class="hand-in-code">
      <h3 id="hand-in-code" tabindex="-1">
        {words.code}
      </h3>
      <p>{words.todo}</p>
      <textarea ref={field} readonly rows="6" aria-labelledby="hand-in-code" value={props.made.code} />
      <div class="hand-in-ways">
        <Copy field={() => field} label={words.copy} copied={props.copied.copied} select={props.copied.select} />
        <button
          type="button"
          class="button quiet"
          on:click={() =>
            setSaved(fill(words.saved, { name: saveFile('says-who-hand-in', 'txt', `${props.made.file}\n`) }))
          }
        >
          {words.save}
        </button>
        <Show when={canShare}>
          <button
            type="button"
            class="button quiet"
            // Whoever closes the menu has changed their mind.
            on:click={() => navigator.share({ text: props.made.code }).catch(() => {})}
          >
            {words.share}
          </button>
        </Show>
      </div>
      <p role="status">{saved()}</p>
      <Show when={props.made.code.length <= LONGEST_QR}>
        <Qr text={props.made.code} label={words.qr} />
      </Show>
    </div>
  );
}
