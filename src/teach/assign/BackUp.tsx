import { createSignal } from 'solid-js';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import { saveFile } from '../../islands/save-file.ts';
import type { Classes, KeptAssignment } from '../../stores/classes.ts';
import { backUp, SHORTEST_PASSPHRASE } from '../seal/backup.ts';

interface Props {
  readonly row: KeptAssignment;
  /** The class. */
  readonly name: string;
  readonly ui: Strings['assign']['backup'];
  readonly classes: Classes;
}

/** Saves an assignment with its key, and all that is kept of it here, as a file that only a passphrase opens. */
export function BackUp(props: Props) {
  const words = props.ui;
  const [said, setSaid] = createSignal('');
  let field!: HTMLInputElement;

  const save = async () => {
    const passphrase = field.value.trim();
    if (passphrase.length < SHORTEST_PASSPHRASE) {
      setSaid(fill(words.short, { n: SHORTEST_PASSPHRASE }));
      field.focus();
      return;
    }
    const all = await props.classes.read(props.row.id).catch(() => null);
    const text = await backUp(all ?? { assignment: props.row, handIns: [], tallies: [] }, passphrase);
    // A file’s name in plain letters goes through every drive and mail.
    const name =
      props.name
        .normalize('NFKD')
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? props.row.id;
    setSaid(fill(words.saved, { name: saveFile(`says-who-class-${name}`, 'json', text) }));
    field.value = '';
  };

  return (
    <div class="backup">
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      <label class="assign-field">
        <b>{words.passphrase}</b>
        <span class="assign-about">{fill(words.short, { n: SHORTEST_PASSPHRASE })}</span>
        <input
          ref={(it) => {
            field = it;
          }}
          type="password"
          autocomplete="new-password"
        />
      </label>
      <p>
        <button type="button" class="button quiet" on:click={save}>
          {words.button}
        </button>{' '}
        <span role="status">{said()}</span>
      </p>
    </div>
  );
}
