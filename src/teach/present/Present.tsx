/**
 * The projector’s page: a list to choose from, and the stage. What was chosen is in the address, behind the `#`, so that a teacher can
 * keep a bookmark; nothing else is kept anywhere.
 *
 *     <Present client:load lists={…} ui={…} lang={lang} file={…} labels={…} />
 */
import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { ExerciseFile } from '../../core/exercises/shelf.ts';
import { fill } from '../../i18n/format.ts';
import { fetchJson } from '../../islands/review/fetch.ts';
import type { PresentUi } from './Options.tsx';
import { Stage } from './Stage.tsx';
import './present.css';

/** A title with the language that it is in. */
export interface Titled {
  readonly title: string;
  readonly lang: string;
}

/** What can be chosen, under the lesson or the story that it belongs to. */
export interface PresentList extends Titled {
  /** The course that begins with it; null where it goes on with the one before. */
  readonly course: Titled | null;
  readonly exercises: readonly (Titled & { readonly id: string; readonly items: number })[];
}

interface Props {
  lists: readonly PresentList[];
  ui: PresentUi;
  lang: string;
  /** The address of an exercise’s file; `{exercise}` stands for `article/exercise`. */
  file: string;
  /** What a quotation is labelled with: of a story that somebody else wrote, and of an invented one. */
  labels: { readonly found: string; readonly invented: string };
}

/** The list’s own place in the address. */
const LIST = 'choose';

export default function Present(props: Props) {
  const words = props.ui.present;
  const [file, setFile] = createSignal<ExerciseFile | null>(null);
  const [state, setState] = createSignal('');
  let list!: HTMLElement;
  let turn = 0;

  const known = (id: string) => props.lists.some(({ exercises }) => exercises.some((one) => one.id === id));
  /** What follows in the first list that has it. */
  const after = (id: string) => {
    const one = props.lists.find(({ exercises }) => exercises.some((each) => each.id === id));
    const at = one?.exercises.findIndex((each) => each.id === id) ?? -1;
    return one?.exercises[at + 1] ?? null;
  };

  const open = async () => {
    turn += 1;
    const mine = turn;
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // A damaged address: no exercise has such a name.
    }
    const was = file()?.exercise.id;
    setFile(null);
    if (!known(id)) {
      setState(id === '' || id === LIST ? '' : words.unknown);
      // Back from the stage, to where one was in the list.
      if (was) list.querySelector<HTMLElement>(`a[href="#${was}"]`)?.focus();
      return;
    }
    setState(words.opening);
    try {
      const found = await fetchJson<ExerciseFile>(fill(props.file, { exercise: id }));
      if (mine !== turn) return;
      setState('');
      setFile(found);
    } catch {
      if (mine === turn) setState(words.failed);
    }
  };

  onMount(() => {
    addEventListener('hashchange', open);
    onCleanup(() => removeEventListener('hashchange', open));
    void open();
  });
  // The frame of the site makes room for the stage; hidden, it is no place to tab into.
  createEffect(() => document.documentElement.toggleAttribute('data-presenting', file() !== null));

  return (
    <>
      <p role="status" class="present-state">
        {state()}
      </p>
      <section
        class="present-lists"
        ref={(it) => {
          list = it;
        }}
      >
        <h2 id={LIST}>{words.choose}</h2>
        {props.lists.map(({ course, title, lang, exercises }) => (
          <section>
            {course && <h3 lang={course.lang}>{course.title}</h3>}
            <h4 lang={lang}>{title}</h4>
            {/* biome-ignore lint/a11y/noRedundantRoles: without bullets it is no list to Safari. */}
            <ul role="list">
              {exercises.map((one) => (
                <li>
                  <a href={`#${one.id}`} lang={one.lang}>
                    {one.title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <Show when={file()} keyed>
        {(now) => (
          <Stage
            file={now}
            ui={props.ui}
            lang={props.lang}
            label={props.labels[now.found ? 'found' : 'invented']}
            next={after(now.exercise.id)}
          />
        )}
      </Show>
    </>
  );
}
