/** Takes the class along, or away. */
import { createSignal, Show } from 'solid-js';
import { fill } from '../../i18n/format.ts';
import { canSeal } from '../seal/hand-in-code.ts';
import { DeleteClass } from './DeleteClass.tsx';
import type { Room } from './room.ts';
import { saveAll, saveBackup, saveTable } from './save.ts';

/** What is shorter would be found by trying; see backup.ts, which is loaded only when it is used. */
const SHORTEST = 8;

export function Tools(props: { readonly room: Room }) {
  const words = props.room.props.ui.board.tools;
  const [said, setSaid] = createSignal('');
  let phrase!: HTMLInputElement;
  const saved = (name: string) => setSaid(fill(words.saved, { name }));
  const backup = async (event: Event) => {
    event.preventDefault();
    const short = phrase.value.trim().length < SHORTEST;
    if (short || !canSeal()) {
      setSaid(canSeal() ? fill(words.short, { least: SHORTEST }) : words.cannot);
      return;
    }
    saved(await saveBackup(props.room, phrase.value));
    phrase.value = '';
  };
  return (
    <section class="sheet board-view no-print" id="board-tools" aria-labelledby="board-tools-title" tabindex="-1">
      <h2 id="board-tools-title">{words.title}</h2>
      <div class="board-actions">
        <button type="button" class="button" on:click={async () => saved(await saveTable(props.room))}>
          {words.csv}
        </button>
        <button type="button" class="button quiet" on:click={async () => saved(await saveAll(props.room))}>
          {words.json}
        </button>
        <button type="button" class="button quiet" on:click={() => print()}>
          {words.print}
        </button>
      </div>
      <Show when={!props.room.open()?.demo}>
        <details class="board-more">
          <summary>{words.backup}</summary>
          <form class="board-form" on:submit={backup}>
            <p>{words.backupAbout}</p>
            <label for="board-new-passphrase">{fill(words.passphrase, { least: SHORTEST })}</label>
            <input
              id="board-new-passphrase"
              type="password"
              autocomplete="new-password"
              ref={(it) => {
                phrase = it;
              }}
            />
            <button type="submit" class="button quiet">
              {words.backupButton}
            </button>
          </form>
        </details>
        <DeleteClass room={props.room} />
      </Show>
      <p role="status">{said()}</p>
    </section>
  );
}
