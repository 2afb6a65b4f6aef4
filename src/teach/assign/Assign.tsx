/**
 * The page where a teacher makes an assignment: choose, set, make the link. Nothing leaves the browser.
 *
 *     <Assign client:load choices={choicesOf(shelf())} ui={strings.assign} lang={lang} assigned={href('/assigned/', lang)} board={href('/board/', lang)} />
 *
 * The controls hold what is chosen. Its headings are of the second level and below.
 */
import { createSignal, onMount, Show } from 'solid-js';
import { type Assignment, encodeAssignment, MOST_STEPS } from '../../core/codec/assignment.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { count, fill } from '../../i18n/format.ts';
import { type KeptAssignment, keepClasses, sameList } from '../../stores/classes.ts';
import { browser } from '../../stores/outside.ts';
import { drawId } from '../seal/draw.ts';
import { canSeal } from '../seal/hand-in-code.ts';
import { Choose } from './Choose.tsx';
import type { Choices } from './choices.ts';
import { Earlier } from './Earlier.tsx';
import { Made } from './Made.tsx';
import { Options } from './Options.tsx';
import { readForm } from './read-form.ts';
import { Words } from './Words.tsx';
import '../../islands/dialog.css';
import './assign.css';

interface Props {
  choices: Choices;
  ui: Strings['assign'];
  lang: string;
  /** The page that a link opens. */
  assigned: string;
  /** Address of the class board. */
  board: string;
}

/** An assignment that was just made. */
export interface MadeHere {
  readonly assignment: Assignment;
  readonly row: KeptAssignment;
  readonly link: string;
  readonly kept: boolean;
}

export default function Assign(props: Props) {
  const words = props.ui;
  const classes = keepClasses(browser);
  const [seals, setSeals] = createSignal<boolean>();
  const [made, setMade] = createSignal<MadeHere>();
  const [said, setSaid] = createSignal('');
  const [chosen, setChosen] = createSignal(0);
  const [lessons, setLessons] = createSignal<readonly string[]>([]);
  /** Undefined until it is read, null where storage refuses. */
  const [earlier, setEarlier] = createSignal<readonly KeptAssignment[] | null>();
  let form!: HTMLFormElement;
  let result!: HTMLDivElement;

  const look = () => {
    setLessons(new FormData(form).getAll('lesson').map(String));
    setChosen(readForm(form).steps.length);
    setSaid('');
  };
  const readEarlier = async () => {
    const list = await classes.list().catch(() => null);
    // Drawn anew, the list would take the focus from whoever is in it.
    const known = earlier();
    if (!list || !known || !sameList(list, known)) setEarlier(list);
  };
  const linkTo = (fragment: string) => new URL(`${props.assigned}#${fragment}`, location.href).href;

  onMount(() => {
    setSeals(canSeal());
    look();
    void readEarlier();
    classes.watch(readEarlier);
  });

  const make = async () => {
    const wanted = readForm(form);
    const { length } = wanted.steps;
    if (length === 0 || length > MOST_STEPS) {
      setSaid(length === 0 ? words.choose.none : fill(words.choose.tooMany, { most: MOST_STEPS }));
      form.querySelector<HTMLElement>('input')?.focus();
      return;
    }
    try {
      const keys = seals() ? await (await import('../seal/hpke.ts')).drawKeys() : null;
      const assignment: Assignment = { ...wanted, id: drawId(), publicKey: keys?.publicKey ?? null };
      const fragment = encodeAssignment(assignment);
      const row = { id: assignment.id, fragment, privateKey: keys?.privateKey ?? null, made: browser.now() };
      const kept = await classes.keep(row).then(
        () => true,
        () => false,
      );
      setMade({ assignment, row, link: linkTo(fragment), kept });
    } catch {
      setSaid(words.failed);
      return;
    }
    queueMicrotask(() => result.querySelector<HTMLElement>('h2')?.focus());
    await readEarlier();
  };

  return (
    <div class="assign">
      <form
        ref={(it) => {
          form = it;
        }}
        on:change={look}
        on:submit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Choose choices={props.choices} taken={lessons()} ui={words.choose} lang={props.lang} />
        <Options ui={words.options} lang={props.lang} />
        <Words ui={words.words} />
        <section class="sheet" aria-labelledby="assign-seal">
          <h2 id="assign-seal">{words.seal.title}</h2>
          <p class="assign-seal" data-seals={seals()}>
            {seals() === false ? words.seal.no : words.seal.yes}
          </p>
          <p class="assign-go">
            <button type="submit" class="button">
              {words.make}
            </button>
            <span>{chosen() > 0 ? count(words.choose.parts, chosen(), props.lang) : words.choose.none}</span>
          </p>
          <p role="status" class="assign-said">
            {said()}
          </p>
        </section>
      </form>
      <div
        ref={(it) => {
          result = it;
        }}
      >
        <Show when={made()} keyed>
          {(one) => <Made made={one} ui={words} classes={classes} board={props.board} />}
        </Show>
      </div>
      <Earlier
        list={earlier()}
        ui={words}
        lang={props.lang}
        linkTo={linkTo}
        board={props.board}
        classes={classes}
        changed={readEarlier}
      />
    </div>
  );
}
