/**
 * The page where claims come back: what is due by the learner’s own record, one after the other, with feedback. All of it is fetched
 * in the browser, and only what is due.
 *
 *     <Review client:load files={…} ui={…} lang={lang} labels={…} … />
 */
import { createSignal, onMount, Show } from 'solid-js';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import { $attempts, openRecord } from '../../stores/record.ts';
import { $settings, setSetting } from '../../stores/settings.ts';
import type { ExerciseProps } from '../exercises/desk.ts';
import { Press } from '../exercises/Press.tsx';
import { fromStore } from '../fromStore.ts';
import { dueToday, nextDay } from './due.ts';
import { type Laid, lay, type ReviewFiles } from './lay.ts';
import '../exercises/styles/frame.css';
import '../exercises/styles/passages.css';
import '../exercises/styles/options.css';
import '../exercises/styles/feedback.css';
import '../exercises/styles/media.css';
import './review.css';

interface Props extends Pick<ExerciseProps, 'lang' | 'storyHref'> {
  files: ReviewFiles;
  ui: Pick<Strings, 'exercise' | 'signs'> & { review: Strings['pages']['review'] };
  /** What a quotation is labelled with: of a story that somebody else wrote, and of an invented one. */
  labels: { readonly found: string; readonly invented: string };
  courseHref: string;
  workHref: string;
}

export default function Review(props: Props) {
  const words = props.ui.review;
  const attempts = fromStore($attempts, []);
  const [state, setState] = createSignal<'opening' | 'asking' | 'end' | 'failed'>('opening');
  const [items, setItems] = createSignal<readonly Laid[]>([]);
  const [at, setAt] = createSignal(0);
  const [end, setEnd] = createSignal<{ title: string; text: string }>({ title: '', text: '' });
  let box!: HTMLInputElement;
  let whole!: HTMLDivElement;
  /** How often what is on the table had been looked at again before it was laid there. */
  let before = 0;
  let turn = 0;

  const looks = (due: string) =>
    attempts().filter(({ context }) => context.kind === 'review' && context.id === due).length;
  const answered = (due: string) => looks(due) > before;

  const show = (n: number) => {
    before = looks(items()[n]?.due ?? '');
    setAt(n);
    setState('asking');
  };

  /** Looks up what is due, and lays it out. Of two at once the later one counts. */
  const start = async (done = false) => {
    turn += 1;
    const mine = turn;
    setState('opening');
    try {
      const sitting = await dueToday(props.files.index);
      const laid = await Promise.all((sitting?.items ?? []).map((asked) => lay(asked, props.files.exercise)));
      if (mine !== turn) return;
      setItems(laid);
      if (laid.length > 0) return show(0);
      const text = nextDay(sitting?.next ?? null, words, props.lang) || (done ? '' : words.none);
      setEnd({ title: done ? words.finished : words.nothing, text });
      setState('end');
    } catch {
      // No network, most likely.
      if (mine === turn) setState('failed');
    }
  };

  const goOn = async () => {
    if (at() + 1 < items().length) show(at() + 1);
    else await start(true);
    whole.querySelector('h2')?.focus();
  };

  const choose = () => {
    setSetting('review', box.checked ? 'invented' : '');
    void start();
  };

  onMount(async () => {
    // What was ticked while the page woke up is newer than what was kept.
    if (box.checked) setSetting('review', 'invented');
    box.checked = $settings.get().review === 'invented';
    await openRecord();
    await start();
  });

  const why = ({ due, shown, sure }: Laid) => (shown !== due ? words.fresh : sure ? words.sure : words.met);

  return (
    <div
      class="review"
      ref={(it) => {
        whole = it;
      }}
    >
      <label class="review-option">
        <input
          type="checkbox"
          autocomplete="off"
          ref={(it) => {
            box = it;
          }}
          on:change={choose}
        />{' '}
        {words.invented}
      </label>
      <p role="status" class="review-state">
        {state() === 'opening' ? words.opening : state() === 'failed' ? words.failed : ''}
      </p>
      <Show when={state() === 'asking' && items()[at()]} keyed>
        {(one) => (
          <section class="review-one" aria-labelledby="review-place">
            <h2 id="review-place" tabindex="-1">
              {fill(words.place, { n: at() + 1, total: items().length })}
            </h2>
            <p class="review-why">{why(one)}</p>
            <one.Island
              exercise={one.exercise}
              ui={props.ui}
              lang={props.lang}
              context={{ kind: 'review', id: one.due }}
              storyHref={props.storyHref}
              source={{ label: props.labels[one.found ? 'found' : 'invented'], lang: one.lang }}
              certainty
            />
            <div class="review-on">
              <Show when={answered(one.due)}>
                <Press run={goOn}>{at() + 1 < items().length ? words.next : words.end}</Press>
              </Show>
            </div>
          </section>
        )}
      </Show>
      <Show when={state() === 'end'}>
        <section class="sheet review-end">
          <h2 tabindex="-1">{end().title}</h2>
          <p>{end().text}</p>
          <p class="review-links">
            <a class="button" href={props.courseHref}>
              {words.course}
            </a>
            <a class="button quiet" href={props.workHref}>
              {words.work}
            </a>
          </p>
        </section>
      </Show>
    </div>
  );
}
