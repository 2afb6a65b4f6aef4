import { createMemo, createSignal, Show } from 'solid-js';
import { LONGEST_NAME } from '../../core/codec/hand-in.ts';
import { makeHandIn } from '../../core/codec/make-hand-in.ts';
import type { Attempt } from '../../core/record/types.ts';
import { count, fill } from '../../i18n/format.ts';
import { assignedHere, type Opened } from '../../stores/assigned.ts';
import { browser } from '../../stores/outside.ts';
import { record } from '../../stores/record.ts';
import { drawId } from '../seal/draw.ts';
import { canSeal, handInCode } from '../seal/hand-in-code.ts';
import { Code } from './Code.tsx';
import type { Work } from './open.ts';
import type { AssignedProps } from './props.ts';
import { Shared } from './Shared.tsx';

interface Props {
  readonly work: Work;
  readonly attempts: readonly Attempt[];
  readonly given: AssignedProps;
  /** A hand-in was made. */
  readonly changed: (opened: Opened) => void;
}

/** What was made: a code to paste, and a file with every answer. */
export interface Made {
  readonly code: string;
  readonly file: string;
}

/** Handing in: the name, what will be shared, the code; and what has been handed in before. */
export function HandIn(props: Props) {
  const words = props.given.ui.handIn;
  const { assignment } = props.work;
  const number = assignment.asks === 'number';
  const [made, setMade] = createSignal<Made>();
  const [said, setSaid] = createSignal('');
  const [looking, setLooking] = createSignal(false);
  let field!: HTMLInputElement;
  let result!: HTMLDivElement;

  const items = () => props.work.parts.flatMap((part) => part.items);
  const make = (name: string, id: string, whole: boolean) =>
    makeHandIn(
      assignment,
      items(),
      props.attempts,
      { id, pupil: props.work.opened.pupil, name, at: browser.now() },
      whole,
    );
  const now = createMemo(() => make('', '', false));
  const open = () => items().length - now().items.length;
  const sealed = assignment.publicKey !== null && canSeal();

  const handIn = async () => {
    const name = field.value.normalize('NFC').trim();
    if (!name) {
      setSaid(number ? words.needsNumber : words.needsName);
      field.focus();
      return;
    }
    setSaid('');
    // What was answered a moment ago may still be on its way to the disk, and would be missing.
    await record.hold((held) => held);
    const id = drawId();
    const key = sealed ? assignment.publicKey : null;
    try {
      const [code, file] = await Promise.all([false, true].map((whole) => handInCode(make(name, id, whole), key)));
      setMade({ code: code ?? '', file: file ?? '' });
    } catch {
      setSaid(words.failed);
      return;
    }
    const { opened } = props.work;
    const handIns = [...opened.handIns, { id, at: browser.now(), open: open(), sealed }];
    const next = { ...opened, name, handIns };
    await assignedHere.change(next);
    props.changed(next);
    // Above it the exercises may have grown by what they say now.
    queueMicrotask(() => {
      const heading = result.querySelector<HTMLElement>('h3');
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
  };

  let making = false;
  const press = async () => {
    // A second press meanwhile makes no second hand-in. The button is not disabled: it would lose the focus.
    if (making) return;
    making = true;
    await handIn().finally(() => {
      making = false;
    });
  };

  const time = (at: number) =>
    new Intl.DateTimeFormat(props.given.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

  return (
    <section class="sheet hand-in" aria-labelledby="hand-in">
      <h2 id="hand-in">{words.title}</h2>
      <p>{words.about}</p>
      <p>{open() > 0 ? count(words.open, open(), props.given.lang) : words.complete}</p>
      <label class="hand-in-name">
        <b id="hand-in-name">{number ? words.number : words.name}</b>
        <span id="hand-in-name-about">{number ? words.numberAbout : words.nameAbout}</span>
        <input
          ref={field}
          aria-labelledby="hand-in-name"
          aria-describedby="hand-in-name-about"
          type="text"
          maxlength={LONGEST_NAME}
          autocomplete="off"
          inputmode={number ? 'numeric' : undefined}
          value={props.work.opened.name}
          on:input={() => setSaid('')}
        />
      </label>
      <details on:toggle={({ currentTarget }) => setLooking(currentTarget.open)}>
        <summary>{words.see}</summary>
        <Show when={looking()}>
          <Shared work={props.work} handIn={now()} given={props.given} />
        </Show>
      </details>
      <p class="hand-in-who" data-sealed={sealed ? '' : undefined}>
        {sealed ? words.sealed : assignment.publicKey ? words.cannot : words.plain}
      </p>
      <p>
        <button type="button" class="button" on:click={press}>
          {props.work.opened.handIns.length > 0 ? words.makeAgain : words.make}
        </button>
      </p>
      <p role="status" class="missing">
        {said()}
      </p>
      <div
        ref={(it) => {
          result = it;
        }}
      >
        <Show when={made()}>{(one) => <Code made={one()} ui={words} copied={props.given.copy} />}</Show>
        <Show when={props.work.opened.handIns.length > 0}>
          <h3 class="hand-in-made">{words.made}</h3>
          <ul>
            {props.work.opened.handIns.map(({ at, open: left }) => (
              <li>
                {left > 0
                  ? count(words.madeAt, left, props.given.lang, { time: time(at) })
                  : fill(words.madeAll, { time: time(at) })}
              </li>
            ))}
          </ul>
          <p class="assigned-aside">{words.counts}</p>
        </Show>
      </div>
    </section>
  );
}
