/** What the class said of one claim. */
import { Show } from 'solid-js';
import { countOf } from '../../core/class/counts.ts';
import type { ClaimHeat } from '../../core/class/heat.ts';
import type { ItemPicture } from '../../core/class/picture.ts';
import type { SortKey } from '../../core/exercises/sort/types.ts';
import { BOARDS } from '../../core/exercises/sort/types.ts';
import { fill } from '../../i18n/format.ts';
import { Inset } from '../Inset.tsx';
import { fieldText } from './option-text.ts';
import type { Room } from './room.ts';

interface Props {
  readonly id: string;
  readonly room: Room;
  readonly heat: ClaimHeat;
  readonly close: () => void;
}

export function Split(props: Props) {
  const { ui } = props.room.props;
  const words = ui.board.story;
  const { claim, marked } = props.heat;
  return (
    <aside class="heat-split" id={props.id} lang={props.room.props.lang} aria-label={words.split}>
      <p class="heat-words">
        {fill(words.words, { verdict: fieldText(claim.verdict, ui) })}
        {claim.arguable && <span class="board-tag">{words.arguable}</span>}
      </p>
      {props.heat.asked.map((picture) => (
        <Asked room={props.room} picture={picture} />
      ))}
      <Show when={marked}>
        {(one) => <p>{fill(words.marked, { of: one().of, found: one().of - one().missed, agreed: one().agreed })}</p>}
      </Show>
      <button type="button" class="button quiet no-print" on:click={props.close}>
        {words.close}
      </button>
    </aside>
  );
}

function Asked(props: { readonly room: Room; readonly picture: ItemPicture }) {
  const { ui } = props.room.props;
  const words = ui.board.story;
  const { item, counts } = props.picture;
  const { board, field } = item.item.key as SortKey;
  return (
    <div class="heat-asked">
      <p class="board-soft">
        <Inset text={fill(words.asked, { n: item.number })} values={{ title: item.title }} lang={item.lang} />
      </p>
      <ul class="board-list">
        {BOARDS[board].map((option) => (
          <li data-right={option === field}>
            <span>
              {fill(words.option, { label: fieldText(option, ui), n: countOf(counts, option), of: counts.of })}
              {option === field && <span class="board-tag">{words.right}</span>}
            </span>
            <progress max={Math.max(1, counts.of)} value={countOf(counts, option)} aria-hidden="true" />
          </li>
        ))}
      </ul>
    </div>
  );
}
