import { createSignal } from 'solid-js';
import { fill } from '../../i18n/format.ts';
import type { Room } from './room.ts';

/** Deletes the class that is open, after saying what goes. */
export function DeleteClass(props: { readonly room: Room }) {
  const words = props.room.props.ui.board.tools;
  const [said, setSaid] = createSignal('');
  let dialog!: HTMLDialogElement;
  const remove = async () => {
    dialog.close();
    if (!(await props.room.remove())) setSaid(words.failed);
  };
  return (
    <div>
      <button type="button" class="button quiet board-delete" on:click={() => dialog.showModal()}>
        {words.delete}
      </button>
      <p role="status">{said()}</p>
      <dialog
        class="dialog"
        aria-labelledby="board-delete-title"
        aria-describedby="board-delete-about"
        ref={(it) => {
          dialog = it;
        }}
      >
        <h3 id="board-delete-title">{words.sure}</h3>
        <p id="board-delete-about">
          {fill(words.goes, { n: props.room.handIns().length, tallies: props.room.tallies().length })}
        </p>
        <div class="board-actions">
          <button type="button" class="button" autofocus on:click={() => dialog.close()}>
            {words.cancel}
          </button>
          <button type="button" class="button quiet board-delete" on:click={remove}>
            {words.confirm}
          </button>
        </div>
      </dialog>
    </div>
  );
}
