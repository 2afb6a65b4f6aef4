/**
 * The class board: hand-ins go in, and what the class got wrong and why comes out. Everything stays in this browser.
 *
 *     <Board client:load ui={…} lang={lang} files={…} links={…} train={…} demo={…} />
 */
import { onMount, Show } from 'solid-js';
import { decodeAssignment } from '../../core/codec/assignment.ts';
import { fillApart } from '../../islands/apart.tsx';
import type { KeptAssignment } from '../../stores/classes.ts';
import { namesHidden } from '../../stores/names-hidden.ts';
import { browser } from '../../stores/outside.ts';
import { Bring } from './Bring.tsx';
import { Change } from './Change.tsx';
import { Confused } from './Confused.tsx';
import { Empty } from './Empty.tsx';
import { Glance } from './Glance.tsx';
import { HandedIn } from './HandedIn.tsx';
import { Honest } from './Honest.tsx';
import { Paper } from './Paper.tsx';
import { Pupils } from './Pupils.tsx';
import { RefusedList } from './Refused.tsx';
import { createRoom, type Room } from './room.ts';
import { StoryViews } from './StoryHeat.tsx';
import { Sure } from './Sure.tsx';
import { Take } from './Take.tsx';
import { Tools } from './Tools.tsx';
import type { BoardProps } from './types.ts';
import '../../islands/dialog.css';
import './board.css';
import './tables.css';
import './heat.css';
import './print.css';

export default function Board(props: BoardProps) {
  const words = props.ui.board;
  const room = createRoom(props);
  onMount(() => {
    if (namesHidden.read()) room.hide(true);
    void room.start(location.hash.slice(1));
    room.watch();
  });

  const demo = async () => {
    const { demoAssignment, demoHandIns } = await import('./demo-class.ts');
    const now = browser.now();
    await room.show(demoAssignment(props.demo, now), demoHandIns(now));
  };
  const nameOf = ({ fragment }: KeptAssignment): string => {
    const read = decodeAssignment(fragment);
    if (!read.ok) return words.nameless;
    const { title, className } = read.assignment;
    return [className, title].filter((part) => part !== '').join(': ') || words.nameless;
  };

  return (
    <div class="board">
      <p role="status" class="board-state">
        {room.state() === 'open' || room.state() === 'none' ? room.said() : words.state[room.state() as 'opening']}
      </p>
      <Show when={room.memory()}>
        <p class="sheet board-memory">{words.state.memory}</p>
      </Show>
      <Show when={room.list().length > 0}>
        <p class="board-choose no-print">
          <label for="board-class">{words.choose}</label>
          <select
            id="board-class"
            autocomplete="off"
            on:change={(event) => {
              const chosen = room.list().find(({ id }) => id === event.currentTarget.value);
              if (chosen) void room.show(chosen);
            }}
          >
            {room.list().map((one) => (
              <option value={one.id} selected={one.id === room.open()?.kept.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </p>
      </Show>
      <Show when={room.state() === 'none'}>
        <Empty room={room} demo={demo} />
      </Show>
      <Show when={room.open()} keyed>
        {(open) => (
          <>
            <Head room={room} name={nameOf(open.kept)} />
            <Class room={room} />
          </>
        )}
      </Show>
      <Show when={!room.open()?.demo && room.state() !== 'opening'}>
        <Bring room={room} />
      </Show>
    </div>
  );
}

/** Which class it is, and how hand-ins come in. */
function Head(props: { readonly room: Room; readonly name: string }) {
  const { room } = props;
  const words = room.props.ui.board;
  // As it was when the class was opened: what was just read in folds nothing away.
  const empty = room.pupils().length === 0;
  const due = room.open()?.assignment.due ?? '';
  return (
    <>
      <div class="board-head">
        <h2 class="board-class">{props.name}</h2>
        <Show when={due !== ''}>
          <p class="board-soft">{fillApart(words.due, { due })}</p>
        </Show>
        {/* Its words say what a press does; that it is pressed as well would say it the other way round. */}
        <button type="button" class="button quiet no-print" on:click={() => room.hide(!room.anonymous())}>
          {room.anonymous() ? words.tools.names : words.tools.anonymous}
        </button>
      </div>
      <Show
        when={!room.open()?.demo}
        fallback={
          <div class="sheet board-demo">
            <p>{words.demo}</p>
            <button type="button" class="button quiet no-print" on:click={() => room.start()}>
              {words.leaveDemo}
            </button>
          </div>
        }
      >
        {/* On the projector nothing stands that holds a name. */}
        <div hidden={room.anonymous()}>
          <details class="sheet board-taking no-print" open={empty}>
            <summary>{empty ? words.take.title : words.take.more}</summary>
            <Take room={room} />
          </details>
        </div>
      </Show>
      <RefusedList room={room} />
    </>
  );
}

/** The views, what went wrong first. */
function Class(props: { readonly room: Room }) {
  const { room } = props;
  const words = room.props.ui.board;
  const links = [
    ['board-confused', words.confused.title],
    ['board-story', words.story.title],
    ['board-pupils', words.pupils.title],
    ['board-change', words.change.title],
    ['board-sure', words.sure.title],
    ['board-handed-in', words.handedIn.title],
    ['board-honest', words.honest.title],
    ['board-paper', words.paper.title],
    ['board-tools', words.tools.title],
  ] as const;
  const some = () => room.pupils().length > 0 || room.tallies().length > 0;
  return (
    <>
      <Show when={some()}>
        <nav class="board-nav no-print" aria-label={words.nav}>
          <ul class="board-list">
            {links.map(([id, title]) => (
              <li>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Show when={room.stage() > 0}>
          <Glance room={room} />
        </Show>
        <Show when={room.stage() > 1}>
          <Confused room={room} />
        </Show>
        <Show when={room.stage() > 2}>
          <StoryViews room={room} />
        </Show>
        <Show when={room.stage() > 3}>
          <Pupils room={room} />
        </Show>
        <Show when={room.stage() > 4}>
          <Change room={room} />
        </Show>
        <Show when={room.stage() > 5}>
          <Sure room={room} />
        </Show>
        <Show when={room.stage() > 6}>
          <HandedIn room={room} />
        </Show>
        <Show when={room.stage() > 7}>
          <Honest room={room} />
        </Show>
      </Show>
      <Paper room={room} />
      <Tools room={room} />
    </>
  );
}
