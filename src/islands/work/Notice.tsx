/**
 * A small notice that shows only where the browser does not keep the work. It holds the download itself, because going
 * to another page would lose what is to be downloaded.
 *
 *     <Notice client:visible ui={{ notice: strings.work.notice }} />
 */
import { createMemo, onMount, Show } from 'solid-js';
import type { Strings } from '../../core/schema/ui.ts';
import { $attempts, $keeping, openRecord } from '../../stores/record.ts';
import { fromStore } from '../fromStore.ts';
import './notice.css';

interface Props {
  readonly ui: Pick<Strings['work'], 'notice'>;
}

export default function Notice(props: Props) {
  const attempts = fromStore($attempts, []);
  const keeping = fromStore($keeping, 'opening');
  onMount(openRecord);
  // Nearly nobody needs it. Who does gets it at once: when it is pressed there may be no network.
  const download = createMemo(() => (keeping() === 'memory' ? import('./download.ts') : undefined));
  // The empty region is there from the start, so that screen readers say what comes into it.
  return (
    <div class="work-notice" role="status">
      <Show when={keeping() === 'memory'}>
        <p>{props.ui.notice.text}</p>
        <Show when={attempts().length > 0}>
          <button
            class="button quiet"
            type="button"
            on:click={async () => (await download())?.downloadWork(attempts())}
          >
            {props.ui.notice.button}
          </button>
        </Show>
      </Show>
    </div>
  );
}
