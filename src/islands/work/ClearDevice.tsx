import { createSignal } from 'solid-js';
import type { Strings } from '../../core/schema/ui.ts';
import { forgetPages } from '../../offline/names.ts';
import { assignedHere } from '../../stores/assigned.ts';
import { record } from '../../stores/record.ts';
import { SETTINGS, type SettingName, setSetting } from '../../stores/settings.ts';
import { clearDevice } from '../../stores/work.ts';

interface Props {
  readonly ui: Pick<Strings['work'], 'clear' | 'download'>;
  readonly asleep: boolean;
  /** Whether there is nothing to download. */
  readonly empty: boolean;
  readonly download: () => void;
  /** All is gone. */
  readonly cleared: () => void;
}

/** Deletes all that is kept here, after asking; the question offers the download first. */
export function ClearDevice(props: Props) {
  const words = props.ui.clear;
  const [said, setSaid] = createSignal('');
  let dialog: HTMLDialogElement | undefined;

  const clear = async () => {
    dialog?.close();
    const [cleared] = await Promise.all([clearDevice(record), assignedHere.clear()]);
    props.cleared();
    if (cleared) for (const name of Object.keys(SETTINGS) as SettingName[]) setSetting(name, '');
    await forgetPages();
    setSaid(cleared ? words.done : words.failed);
  };
  const ask = () => {
    setSaid('');
    dialog?.showModal();
  };

  return (
    <section class="sheet" aria-labelledby="work-clear">
      <h2 id="work-clear">{words.title}</h2>
      <p>{words.about}</p>
      <button class="button quiet" type="button" disabled={props.asleep} on:click={ask}>
        {words.button}
      </button>
      <p role="status">{said()}</p>
      <dialog ref={dialog} class="dialog" aria-labelledby="work-sure" aria-describedby="work-sure-first">
        <h3 id="work-sure">{words.sure}</h3>
        <p id="work-sure-first">{words.download}</p>
        <div class="work-choices">
          <button class="button" type="button" autofocus on:click={() => dialog?.close()}>
            {words.cancel}
          </button>
          <button class="button quiet" type="button" disabled={props.empty} on:click={() => props.download()}>
            {props.ui.download.button}
          </button>
          <button class="button quiet work-delete" type="button" on:click={clear}>
            {words.confirm}
          </button>
        </div>
      </dialog>
    </section>
  );
}
