/** Who has handed in, and which hand-in counts. */
import { createSignal, Show } from 'solid-js';
import type { Pupil } from '../../core/class/collect.ts';
import type { Sheet } from '../../core/class/judge.ts';
import { count, fill } from '../../i18n/format.ts';
import { Apart, fillApart } from '../../islands/apart.tsx';
import { InPieces } from './InPieces.tsx';
import type { Room } from './room.ts';
import { whenIn } from './when.ts';

export function HandedIn(props: { readonly room: Room }) {
  const words = props.room.props.ui.board.handedIn;
  return (
    <section class="sheet board-view" id="board-handed-in" aria-labelledby="board-handed-in-title" tabindex="-1">
      <h2 id="board-handed-in-title">{words.title}</h2>
      <p class="board-soft">{words.about}</p>
      <ul class="board-handed board-list">
        <InPieces each={props.room.inOrder(props.room.pupils(), (pupil) => pupil)}>
          {(pupil) => <Entry room={props.room} pupil={pupil} />}
        </InPieces>
      </ul>
    </section>
  );
}

function Entry(props: { readonly room: Room; readonly pupil: Pupil }) {
  const { room, pupil } = props;
  const words = room.props.ui.board.handedIn;
  const name = () => room.nameOf(pupil);
  const ids = pupil.sheets.map(({ handIn }) => handIn.id);
  const without = (list: readonly string[]) => list.filter((id) => !ids.includes(id));
  const split = () => ids.some((id) => room.choices().apart.includes(id));
  const sharers = () => pupil.shares.flatMap((key) => room.pupilOf(key) ?? []);
  return (
    <li>
      <p class="board-name">
        <Apart words={name()} />
      </p>
      <ul class="board-list">
        {pupil.sheets.map((sheet) => (
          <HandInLine
            room={room}
            pupil={pupil}
            sheet={sheet}
            choose={(id) => room.choose(({ counted, apart }) => ({ counted: [...without(counted), id], apart }))}
          />
        ))}
      </ul>
      <Show when={pupil.devices > 1}>
        <p class="board-note">{fill(words.devices, { n: pupil.devices })}</p>
        <button
          type="button"
          class="button quiet no-print"
          on:click={() => room.choose(({ counted, apart }) => ({ counted, apart: [...apart, ...ids] }))}
        >
          {fillApart(words.apart, { name: name() })}
        </button>
      </Show>
      <Show when={split()}>
        <button
          type="button"
          class="button quiet no-print"
          on:click={() => {
            const all = namesakes(room, pupil);
            room.choose(({ counted, apart }) => ({ counted, apart: apart.filter((id) => !all.includes(id)) }));
          }}
        >
          {fillApart(words.together, { name: name() })}
        </button>
      </Show>
      <Show when={sharers().length > 0}>
        <p class="board-note">{fillApart(words.shares, { names: sharers().map(room.nameOf) })}</p>
      </Show>
    </li>
  );
}

/** The hand-ins of all who have this pupil’s name. */
function namesakes(room: Room, pupil: Pupil): readonly string[] {
  const [name] = pupil.key.split('\n');
  const own = room.pupils().filter(({ key }) => key.split('\n')[0] === name);
  return own.flatMap(({ sheets }) => sheets.map(({ handIn }) => handIn.id));
}

interface LineProps {
  readonly room: Room;
  readonly pupil: Pupil;
  readonly sheet: Sheet;
  readonly choose: (id: string) => void;
}

function HandInLine(props: LineProps) {
  const { room, pupil, sheet } = props;
  const { ui, lang } = room.props;
  const words = ui.board.handedIn;
  const { handIn, missing, unknown, unfit, whole, sealed } = sheet;
  const when = whenIn(lang)(handIn.at);
  const [asked, setAsked] = createSignal(false);
  const several = pupil.sheets.length > 1;
  const about = () => ({ name: room.nameOf(pupil), when });
  const tags = [
    missing === 0 ? words.whole : count(words.part, missing, lang),
    whole ? words.file : '',
    sealed || room.open()?.demo ? '' : words.plain,
  ].filter((tag) => tag !== '');
  return (
    <li class="board-sheet">
      <span>{[when, ...tags].join(' · ')}</span>
      <Show when={several}>
        <Show when={pupil.counts !== sheet} fallback={<strong class="board-tag">{words.counts}</strong>}>
          <button type="button" class="board-small no-print" on:click={() => props.choose(handIn.id)}>
            {fillApart(words.choose, about())}
          </button>
        </Show>
      </Show>
      <Show
        when={asked()}
        fallback={
          <button type="button" class="board-small no-print" on:click={() => setAsked(true)}>
            {fillApart(words.remove, about())}
          </button>
        }
      >
        <span>{words.sure}</span>{' '}
        <button
          type="button"
          class="board-small"
          ref={(it) => queueMicrotask(() => it.focus())}
          on:click={() => setAsked(false)}
        >
          {words.stay}
        </button>{' '}
        <button type="button" class="board-small" on:click={() => room.removeHandIn(handIn.id)}>
          {words.away}
        </button>
      </Show>
      <Show when={unknown > 0}>
        <p class="board-note">{count(words.unknown, unknown, lang)}</p>
      </Show>
      <Show when={unfit > 0}>
        <p class="board-note">{count(words.unfit, unfit, lang)}</p>
      </Show>
    </li>
  );
}
