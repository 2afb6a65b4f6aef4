import { createSignal } from 'solid-js';
import { decodeAssignment } from '../../core/codec/assignment.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { count, fill } from '../../i18n/format.ts';
import { fillApart } from '../../islands/apart.tsx';
import type { Classes, KeptAssignment } from '../../stores/classes.ts';
import { Copy } from '../Copy.tsx';

interface Props {
  /** Undefined until it is read, null where storage refuses. */
  readonly list: readonly KeptAssignment[] | null | undefined;
  readonly ui: Strings['assign'];
  readonly lang: string;
  readonly linkTo: (fragment: string) => string;
  /** Address of the class board. */
  readonly board: string;
  readonly classes: Classes;
  /** Something was deleted. */
  readonly changed: () => void;
}

/** The assignments that were made in this browser: copy the link again, delete. */
export function Earlier(props: Props) {
  const words = props.ui.earlier;
  const [going, setGoing] = createSignal<{ readonly id: string; readonly title: string }>();
  let dialog!: HTMLDialogElement;

  const ask = (id: string, title: string) => {
    setGoing({ id, title });
    dialog.showModal();
  };
  const remove = async () => {
    const { id } = going() ?? {};
    dialog.close();
    if (id) await props.classes.remove(id).catch(() => {});
    props.changed();
  };

  const row = ({ id, fragment, made }: KeptAssignment) => {
    const read = decodeAssignment(fragment);
    const title =
      (read.ok && [read.assignment.title, read.assignment.className].filter(Boolean).join(', ')) || words.untitled;
    const steps = read.ok ? read.assignment.steps.length : 0;
    const date = new Intl.DateTimeFormat(props.lang, { dateStyle: 'long' }).format(new Date(made));
    let field!: HTMLInputElement;
    return (
      <li>
        <p class="assign-title">{title}</p>
        <p class="assign-about">
          {fill(words.made, { date })} · {count(props.ui.choose.parts, steps, props.lang)}
        </p>
        <input
          ref={(it) => {
            field = it;
          }}
          class="earlier-link"
          type="text"
          readonly
          aria-label={`${props.ui.made.link}: ${title}`}
          value={props.linkTo(fragment)}
        />
        <p class="made-ways">
          <Copy
            field={() => field}
            label={props.ui.made.copy}
            of={title}
            copied={props.ui.made.copied}
            select={props.ui.made.select}
          />
          <a class="button quiet" href={`${props.board}#${id}`}>
            {words.board}
            <span class="visually-hidden">: {title}</span>
          </a>
          <button type="button" class="button quiet" on:click={() => ask(id, title)}>
            {words.delete}
            <span class="visually-hidden">: {title}</span>
          </button>
        </p>
      </li>
    );
  };

  return (
    <section class="sheet" aria-labelledby="assign-earlier">
      <h2 id="assign-earlier">{words.title}</h2>
      <p>{props.list === null ? words.refused : props.list?.length === 0 ? words.none : ''}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets it is no list to Safari. */}
      <ul role="list" class="earlier">
        {props.list?.map(row)}
      </ul>
      <dialog
        class="dialog"
        aria-labelledby="assign-sure"
        aria-describedby="assign-sure-about"
        ref={(it) => {
          dialog = it;
        }}
      >
        <h3 id="assign-sure">{fillApart(words.sure, { title: going()?.title ?? '' })}</h3>
        <p id="assign-sure-about">{words.about}</p>
        <p class="made-ways">
          <button type="button" class="button" autofocus on:click={() => dialog.close()}>
            {words.cancel}
          </button>
          <button type="button" class="button quiet assign-delete" on:click={remove}>
            {words.confirm}
          </button>
        </p>
      </dialog>
    </section>
  );
}
