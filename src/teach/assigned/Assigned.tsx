/**
 * The page that an assignment’s link opens: what is in the link, what of it is done, the exercises themselves, and handing in.
 *
 *     <Assigned client:load ui={…} lang={lang} files={…} pages={…} labels={…} />
 *
 * Its headings are of the first level and below. The first render knows nothing; the link is read once the page is awake.
 */
import { createEffect, createMemo, createSignal, onMount, Show } from 'solid-js';
import { fill } from '../../i18n/format.ts';
import { fromStore } from '../../islands/fromStore.ts';
import { $attempts, $keeping, record } from '../../stores/record.ts';
import { About } from './About.tsx';
import { HandIn } from './HandIn.tsx';
import { type NoWork, openWork, type Work } from './open.ts';
import { Part } from './Part.tsx';
import type { AssignedProps } from './props.ts';
import '../../islands/exercises/styles/frame.css';
import '../../islands/exercises/styles/passages.css';
import '../../islands/exercises/styles/options.css';
import '../../islands/exercises/styles/feedback.css';
import '../../islands/exercises/styles/media.css';
import './assigned.css';

/** What an assignment begins with; anything else behind the “#” is a place on this page. */
const VERSION = /^#?\d+\./;

export default function Assigned(props: AssignedProps) {
  const words = props.ui.assigned;
  const attempts = fromStore($attempts, []);
  const keeping = fromStore($keeping, 'opening');
  const [work, setWork] = createSignal<Work>();
  const [why, setWhy] = createSignal<NoWork>();
  let fragment = '';
  let turn = 0;

  /** Reads a link. Of two at once the later one counts. */
  const open = async () => {
    turn += 1;
    const mine = turn;
    const read = await openWork(fragment, props.files.index);
    if (mine !== turn) return;
    setWhy(typeof read === 'string' ? read : undefined);
    setWork(typeof read === 'string' ? undefined : read);
  };

  onMount(() => {
    fragment = location.hash;
    void open();
    const moved = () => {
      if (VERSION.test(location.hash)) {
        fragment = location.hash;
        void open();
        // “Skip to the text” and the like: the address stays the link, for a reload and for a bookmark.
      } else if (fragment) history.replaceState(history.state, '', fragment);
    };
    addEventListener('hashchange', moved);
  });
  // Another tab may have switched the learner.
  createEffect(() => {
    attempts();
    const now = work();
    if (now && record.learner() !== now.opened.learner) void open();
  });

  /** Stays the same list when a hand-in was made, so that the exercises stay on the page. */
  const parts = createMemo(() => work()?.parts ?? []);
  const handedIn = () => (work()?.opened.handIns.length ?? 0) > 0;
  return (
    <div class="assigned">
      <Show when={!work() && !why()}>
        <p role="status">{words.opening}</p>
      </Show>
      <Show when={why()} keyed>
        {(reason) => (
          <section class="sheet assigned-why" role="alert">
            <h1>{words.why[reason].title}</h1>
            <p>{fill(words.why[reason].text, { length: fragment.replace(/^#/, '').length })}</p>
            <p>{words.again}</p>
            <p>
              <a class="button quiet" href={props.pages.course}>
                {words.course}
              </a>
            </p>
          </section>
        )}
      </Show>
      <Show when={work()}>
        {(now) => (
          <>
            <About work={now()} attempts={attempts()} keeping={keeping()} ui={props.ui} lang={props.lang} />
            <Show when={parts().some(({ kind }) => kind !== 'unknown')} fallback={<p class="sheet">{words.all}</p>}>
              <section class="assigned-parts" aria-labelledby="assigned-parts">
                <h2 id="assigned-parts">{words.parts}</h2>
                <p role="status" class="assigned-opened">
                  {handedIn() && now().assignment.feedback === 'after' ? words.opened : ''}
                </p>
                {parts().map((part) => (
                  <Part
                    part={part}
                    assignment={now().assignment}
                    seed={now().seed}
                    handedIn={handedIn()}
                    attempts={attempts()}
                    given={props}
                    articles={now().articles}
                  />
                ))}
              </section>
              {/* Anew for another assignment, and for another learner: what was made belongs to one of each. */}
              <Show when={`${now().assignment.id} ${now().opened.learner}`} keyed>
                {(_whose) => (
                  <HandIn
                    work={now()}
                    attempts={attempts()}
                    given={props}
                    changed={(opened) => setWork({ ...now(), opened })}
                  />
                )}
              </Show>
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}
