/** No class is here yet: what to do first. */

import type { Room } from './room.ts';

export function Empty(props: { readonly room: Room; readonly demo: () => void }) {
  const { ui, links } = props.room.props;
  const words = ui.board.empty;
  return (
    <section class="sheet board-empty" aria-labelledby="board-empty-title">
      <h2 id="board-empty-title">{words.title}</h2>
      <ol>
        {words.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="board-actions">
        <a class="button" href={links.assign}>
          {words.assign}
        </a>
        <button type="button" class="button quiet" on:click={props.demo}>
          {words.demo}
        </button>
      </p>
      <p class="board-soft">{words.demoAbout}</p>
    </section>
  );
}
