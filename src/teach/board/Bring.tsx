/** Brings an assignment that was made on another device: by its backup, or by its link. */
import { createSignal } from 'solid-js';
import { decodeAssignment } from '../../core/codec/assignment.ts';
import { fill } from '../../i18n/format.ts';
import { browser } from '../../stores/outside.ts';
import type { Room } from './room.ts';

export function Bring(props: { readonly room: Room }) {
  const words = props.room.props.ui.board.bring;
  const [said, setSaid] = createSignal('');
  let file!: HTMLInputElement;
  let phrase!: HTMLInputElement;
  let link!: HTMLInputElement;

  const load = async (event: Event) => {
    event.preventDefault();
    const chosen = file.files?.[0];
    setSaid(chosen ? words.working : words.noFile);
    if (!chosen) return;
    const { readBackUp } = await import('../seal/backup.ts');
    const text = await chosen.text().catch(() => '');
    const read = await readBackUp(text, phrase.value);
    if (!read.ok) {
      setSaid(words.noBackup[read.why]);
      return;
    }
    const { assignment, handIns, tallies } = read.kept;
    const added = await props.room.bring(assignment, handIns, tallies);
    setSaid(fill(words.loaded, { n: added }));
    phrase.value = '';
    file.value = '';
  };
  const take = async (event: Event) => {
    event.preventDefault();
    const given = link.value.trim();
    const fragment = given.includes('#') ? given.slice(given.indexOf('#') + 1) : given;
    const read = decodeAssignment(fragment);
    setSaid(read.ok ? '' : words.noLink[read.why]);
    if (!read.ok) return;
    link.value = '';
    await props.room.bring({ id: read.assignment.id, fragment, privateKey: null, made: browser.now() });
  };

  return (
    <details class="sheet board-bring no-print">
      <summary>{words.title}</summary>
      <form class="board-form" on:submit={load}>
        <label for="board-backup">{words.backup}</label>
        <input
          id="board-backup"
          type="file"
          accept=".json,application/json"
          autocomplete="off"
          ref={(it) => {
            file = it;
          }}
        />
        <label for="board-passphrase">{words.passphrase}</label>
        <input
          id="board-passphrase"
          type="password"
          autocomplete="off"
          ref={(it) => {
            phrase = it;
          }}
        />
        <button type="submit" class="button quiet">
          {words.load}
        </button>
      </form>
      <form class="board-form" on:submit={take}>
        <label for="board-link">{words.link}</label>
        <p id="board-link-about" class="board-soft">
          {words.linkAbout}
        </p>
        <input
          id="board-link"
          type="text"
          inputmode="url"
          autocomplete="off"
          aria-describedby="board-link-about"
          ref={(it) => {
            link = it;
          }}
        />
        <button type="submit" class="button quiet">
          {words.take}
        </button>
      </form>
      <p role="status">{said()}</p>
    </details>
  );
}
