import { type ComponentProps, createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { ExerciseFile } from '../../core/exercises/shelf.ts';
import { count, fill } from '../../i18n/format.ts';
import { Inset } from '../Inset.tsx';
import { fitStage } from './fit.ts';
import { counted, type Hands } from './hands.ts';
import { actionOf } from './keys.ts';
import { langOf, nameOf, Options, type PresentUi } from './Options.tsx';
import type { Titled } from './Present.tsx';
import { Reveal } from './Reveal.tsx';
import { receiptsIn, slidesOf } from './slides.ts';
import { Timer } from './Timer.tsx';

interface Props {
  file: ExerciseFile;
  ui: PresentUi;
  lang: string;
  /** What a quotation is labelled with. */
  label: string;
  /** What follows in the lesson; null where nothing does. */
  next: (Titled & { readonly id: string }) | null;
}

const focused = () => {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement) return 'field';
  return active instanceof HTMLButtonElement || active instanceof HTMLAnchorElement || active?.tagName === 'SUMMARY'
    ? 'control'
    : 'page';
};

/** One exercise before the class. Hands are in memory alone and gone with the page. */
export function Stage(props: Props) {
  const words = props.ui.present;
  const slides = slidesOf(props.file.exercise, props.ui.kit);
  const [at, setAt] = createSignal(0);
  const [shown, setShown] = createSignal<ReadonlySet<string>>(new Set());
  const [hands, setHands] = createSignal<Readonly<Record<string, Hands>>>({});
  const [blank, setBlank] = createSignal(false);
  const [full, setFull] = createSignal(false);
  /** What is said to whoever cannot see it, with places for names of options. */
  const [said, setSaid] = createSignal<Pick<ComponentProps<typeof Inset>, 'text' | 'values'>>({ text: '', values: {} });
  const say = (text: string, values = {}) => setSaid({ text, values });
  const slide = () => slides[at()] ?? slides[0];
  const here = () => hands()[slide()?.id ?? ''] ?? {};
  const langHere = () => langOf(slide() ?? { options: [] }, props.file.lang);
  const open = () => shown().has(slide()?.id ?? '');
  const [letters, setLetters] = createSignal(true);
  let stage!: HTMLElement;
  let claim!: HTMLElement;

  const go = (to: number) => {
    if (to < 0 || to >= slides.length) return;
    setAt(to);
    claim.focus();
  };
  const reveal = () => {
    const now = slide();
    if (!now || open()) return;
    setShown(new Set([...shown(), now.id]));
    const right = now.right ?? [];
    const names = right.map((option) => nameOf(now, option, props.ui));
    say(names.length > 0 ? `${words.ours} ${right.map((_, nth) => `{${nth}}`).join(', ')}` : props.ui.arguable, names);
  };
  const hand = (option: number, by: 1 | -1) => {
    const now = slide();
    const id = now?.options[option]?.id;
    if (!now || id === undefined) return;
    const next = counted(here(), id, by);
    setHands({ ...hands(), [now.id]: next });
    const many = count(words.hands, next[id] ?? 0, props.lang);
    say(fill(words.announce, { hands: many }), { option: nameOf(now, id, props.ui) });
  };
  /** After a tap the keys are the stage's again, and Space shows the answer. */
  const tapped = (option: number, by: 1 | -1, byKey: boolean) => {
    hand(option, by);
    if (!byKey) claim.focus({ preventScroll: true });
  };
  const clear = () => {
    setHands({ ...hands(), [slide()?.id ?? '']: {} });
    say(words.cleared);
  };
  const whole = () => {
    // Refused, as on some phones: it works without.
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    done?.catch(() => {});
  };
  const key = (event: KeyboardEvent) => {
    // Somebody who dictates to the computer needs them off (WCAG 2.1.4).
    if (!letters() && event.key.length === 1 && event.key !== ' ') return;
    const action = actionOf(event, focused());
    if (!action) return;
    event.preventDefault();
    if (blank() && action.do !== 'full') setBlank(false);
    else if (action.do === 'count') hand(action.option, action.by);
    else if (action.do === 'forward') open() ? go(at() + 1) : reveal();
    else if (action.do === 'back') go(at() - 1);
    else if (action.do === 'reveal') reveal();
    else if (action.do === 'blank') setBlank(true);
    else whole();
  };

  createEffect(() => {
    slide();
    open();
    fitStage(stage);
  });
  onMount(() => {
    const sized = () => fitStage(stage);
    const screen = () => setFull(!!document.fullscreenElement);
    document.addEventListener('keydown', key);
    document.addEventListener('fullscreenchange', screen);
    addEventListener('resize', sized);
    claim.focus();
    onCleanup(() => {
      document.removeEventListener('keydown', key);
      document.removeEventListener('fullscreenchange', screen);
      removeEventListener('resize', sized);
    });
  });

  return (
    <section
      class="stage"
      aria-labelledby="stage-title"
      ref={(it) => {
        stage = it;
      }}
    >
      <header class="stage-bar">
        <a class="button quiet" href="#choose">
          {words.close}
        </a>
        <h1 class="stage-title">
          <span id="stage-title" lang={props.file.lang}>
            {props.file.exercise.title}
          </span>
          {' · '}
          <b>{fill(words.place, { n: at() + 1, total: slides.length })}</b>
        </h1>
        <Timer words={words.timer} say={say} />
        <button type="button" class="button quiet" aria-pressed={full()} on:click={whole}>
          {full() ? words.small : words.full}
        </button>
        <button type="button" class="button quiet" on:click={() => setBlank(true)}>
          {words.blank}
        </button>
      </header>
      <div
        class="stage-claim"
        tabindex="-1"
        ref={(it) => {
          claim = it;
        }}
      >
        <h2 class="stage-stem" lang={props.file.lang}>
          {slide()?.stem ?? props.file.exercise.stem}
        </h2>
        <div class="stage-quotes">
          {slide()?.quoted.map((quoted) => (
            <figure class="stage-quote">
              <figcaption>
                {props.label} · {quoted.at.paragraph === 0 ? props.ui.headline : `¶${quoted.at.paragraph}`}
              </figcaption>
              <blockquote lang={props.file.lang} data-cut={quoted.cut}>
                {receiptsIn(quoted, slide()?.why ?? []).map(({ text, cue }) =>
                  cue && open() ? <mark>{text}</mark> : text,
                )}
              </blockquote>
            </figure>
          ))}
        </div>
      </div>
      <Show when={slide()} keyed>
        {(now) => (
          <Options
            slide={now}
            hands={here()}
            shown={open()}
            ui={props.ui}
            lang={props.lang}
            own={props.file.lang}
            onCount={tapped}
          />
        )}
      </Show>
      <Show when={open() && slide()} keyed>
        {(now) => <Reveal slide={now} hands={here()} ui={props.ui} lang={props.file.lang} />}
      </Show>
      <footer class="stage-foot">
        <button type="button" class="button quiet" aria-disabled={at() === 0} on:click={() => go(at() - 1)}>
          {words.previous}
        </button>
        <button type="button" class="button" aria-disabled={open()} on:click={reveal}>
          {words.reveal}
        </button>
        <Show
          when={at() < slides.length - 1}
          fallback={
            <p>
              {words.end}{' '}
              {props.next && (
                <>
                  {words.nextExercise}{' '}
                  <a href={`#${props.next.id}`} lang={props.next.lang}>
                    {props.next.title}
                  </a>
                </>
              )}
            </p>
          }
        >
          <button type="button" class="button quiet" on:click={() => go(at() + 1)}>
            {words.next}
          </button>
        </Show>
        <button type="button" class="button plain" on:click={clear}>
          {words.clear}
        </button>
        <details class="stage-keys" on:toggle={() => fitStage(stage)}>
          <summary>{words.keys.title}</summary>
          <label class="stage-letters">
            <input type="checkbox" checked on:change={(event) => setLetters(event.currentTarget.checked)} />{' '}
            {words.keys.letters}
          </label>
          <ul>
            {words.keys.list.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      </footer>
      <p role="status" class="visually-hidden">
        <Inset text={said().text} values={said().values} lang={langHere()} />
      </p>
      <Show when={blank()}>
        <button type="button" class="stage-blank" on:click={() => setBlank(false)}>
          {words.blanked}
        </button>
      </Show>
    </section>
  );
}
