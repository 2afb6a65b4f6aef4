import { Show } from 'solid-js';
import type { Pupil } from '../../core/class/collect.ts';
import { count } from '../../i18n/format.ts';
import { Apart } from '../../islands/apart.tsx';
import { Fold } from './Fold.tsx';
import type { Room } from './room.ts';

/** Names behind a summary; and how many of the hands were counted on paper, where nobody has a name. */
export function Who(props: { readonly room: Room; readonly who: readonly Pupil[]; readonly n: number }) {
  const { ui, lang } = props.room.props;
  const onPaper = () => props.n - props.who.length;
  return (
    <>
      <Show when={props.who.length > 0}>
        <Fold class="board-who" summary={count(ui.board.confused.who, props.who.length, lang)}>
          {() => (
            <ul class="board-list">
              {props.room
                .inOrder(props.who, (pupil) => pupil)
                .map((pupil) => (
                  <li>
                    <Apart words={props.room.nameOf(pupil)} />
                  </li>
                ))}
            </ul>
          )}
        </Fold>
      </Show>
      <Show when={onPaper() > 0}>
        <p class="board-soft">{count(ui.board.confused.onPaper, onPaper(), lang)}</p>
      </Show>
    </>
  );
}
