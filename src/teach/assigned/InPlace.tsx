import { createEffect, createSignal, onMount, Show } from 'solid-js';
import { isBlind } from '../../core/codec/assigned-items.ts';
import { answersTo, triesIn } from '../../core/codec/make-hand-in.ts';
import { count } from '../../i18n/format.ts';
import type { ExerciseProps } from '../../islands/exercises/desk.ts';
import { type Laid, lay } from './lay.ts';
import type { PartProps } from './Part.tsx';

/** An exercise in place: fetched, then drawn as everywhere, or quietly as long as nothing may be said of what came of it. */
export function InPlace(props: { readonly of: PartProps; readonly id: string }) {
  const { assignment, given, seed, part } = props.of;
  const { ui, lang, files, labels, pages } = given;
  const words = ui.assigned;
  const quiet = () => assignment.feedback === 'after' && !props.of.handedIn;
  const [laid, setLaid] = createSignal<Laid>();
  const [failed, setFailed] = createSignal(false);
  let box!: HTMLDivElement;

  onMount(async () => {
    try {
      setLaid(await lay(props.id, files.exercise, seed, quiet()));
    } catch {
      // No network, most likely.
      setFailed(true);
    }
  });

  const propsFor = ({ exercise, found, lang: of }: Laid): ExerciseProps & { seed: number } => ({
    exercise,
    ui: assignment.freeText ? { ...ui, exercise: sharedText(ui, words.freeText) } : ui,
    lang,
    context: { kind: 'assignment', id: assignment.id },
    storyHref: pages.story,
    source: { label: labels[found ? 'found' : 'invented'], lang: of },
    certainty: assignment.certainty,
    seed,
  });

  /** Whether an item has no tries left; once the work is handed in, what came of an answer is out. */
  const isSpent = (item: string) => {
    const asked = part.items.find(({ id }) => id === item);
    const tries = asked ? triesIn(answersTo(asked, assignment.id, props.of.attempts)) : 0;
    const most = assignment.feedback === 'after' && props.of.handedIn ? 1 : assignment.attempts;
    return most > 0 && tries >= most;
  };
  const spent = () => {
    const { id, items } = laid()?.exercise ?? { id: '', items: [] };
    return items.flatMap((item, at) => (isSpent(`${id}/${item.id}`) ? [at] : []));
  };
  // The exercise knows nothing of this; CSS takes its button away.
  createEffect(() => {
    const gone = spent();
    quiet();
    for (const [at, item] of [...box.querySelectorAll<HTMLElement>('.item')].entries()) {
      if (gone.includes(at)) item.dataset.spent = '';
      else delete item.dataset.spent;
    }
  });
  const saysSpent = () => {
    const total = laid()?.exercise.items.length ?? 0;
    const numbers = new Intl.ListFormat(lang).format(spent().map((at) => String(at + 1)));
    return count(words.spent, total, lang, { list: numbers });
  };

  return (
    <div
      class="assigned-exercise"
      ref={(it) => {
        box = it;
      }}
    >
      <Show when={assignment.attempts > 0 && !isBlind(part) && !props.of.handedIn}>
        <p class="assigned-aside">{count(words.tries, assignment.attempts, lang)}</p>
      </Show>
      <Show when={laid()} keyed fallback={<p role="status">{failed() ? words.failed : words.loading}</p>}>
        {(one) => (
          <Show when={quiet() && one.Quiet} keyed fallback={one.Island(propsFor(one))}>
            {(Quiet) => Quiet({ ...propsFor(one), words: words.quiet, attempts: assignment.attempts })}
          </Show>
        )}
      </Show>
      <p role="status" class="assigned-spent">
        {!quiet() && assignment.feedback === 'at-once' && spent().length > 0 ? saysSpent() : ''}
      </p>
    </div>
  );
}

/** A field for an own sentence has to say where it goes. */
function sharedText({ exercise }: PartProps['given']['ui'], optional: string) {
  return { ...exercise, rewrite: { ...exercise.rewrite, optional } };
}
