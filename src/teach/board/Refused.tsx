/** What could not be read, each with its reason. */
import { Show } from 'solid-js';
import { count } from '../../i18n/format.ts';
import { Apart } from '../../islands/apart.tsx';
import type { Room } from './room.ts';

export function RefusedList(props: { readonly room: Room }) {
  const { ui, lang } = props.room.props;
  const words = ui.board.refused;
  return (
    <Show when={props.room.refused().length > 0}>
      <section class="sheet board-refused no-print" aria-labelledby="board-refused-title">
        <h2 id="board-refused-title">{count(words.title, props.room.refused().length, lang)}</h2>
        <p>{words.about}</p>
        <ul>
          {props.room.refused().map(({ why, begins }) => (
            <li>
              {words.why[why]} {words.begins}{' '}
              <code>
                <Apart words={begins} />
              </code>
            </li>
          ))}
        </ul>
        <button type="button" class="button quiet" on:click={() => props.room.forgetRefused()}>
          {words.clear}
        </button>
      </section>
    </Show>
  );
}
