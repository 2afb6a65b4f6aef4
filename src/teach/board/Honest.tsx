/** Hand-ins are no proof against cheating, and how one would notice. */
import { Show } from 'solid-js';
import type { Pupil } from '../../core/class/collect.ts';
import { fillApart } from '../../islands/apart.tsx';
import type { Room } from './room.ts';

export function Honest(props: { readonly room: Room }) {
  const words = props.room.props.ui.board.honest;
  const names = (pupils: readonly Pupil[]) => pupils.map(props.room.nameOf);
  const lines = () => {
    const { alike, shared, hasty } = props.room.picture.noticed();
    return [
      ...alike.map((pupils) => fillApart(words.alike, { names: names(pupils) })),
      ...shared.map((pupils) => fillApart(words.shared, { names: names(pupils) })),
      ...(hasty.length > 0 ? [fillApart(words.hasty, { names: names(hasty) })] : []),
    ];
  };
  return (
    <section class="sheet board-view" id="board-honest" aria-labelledby="board-honest-title" tabindex="-1">
      <h2 id="board-honest-title">{words.title}</h2>
      <p>{words.about}</p>
      <h3>{words.look}</h3>
      <Show when={lines().length > 0} fallback={<p>{words.nothing}</p>}>
        <ul>
          {lines().map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p class="board-soft">{words.other}</p>
      </Show>
    </section>
  );
}
