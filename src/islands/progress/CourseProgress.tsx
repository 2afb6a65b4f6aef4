/**
 * On the course page: a link to the step where the learner goes on, and each step's state. Without JavaScript it is a link to the
 * first step. Beside a check there is always another way, because nobody has to take one.
 *
 *     <CourseProgress client:load ui={{ progress: strings.work.progress }} lang={lang} steps={steps} reward={{ title, href }} result={{ title, href }} />
 *
 * The list of steps is the page's own HTML, written for a newcomer. In the row of a step (an element with `data-step={id}`) the page
 * puts an empty `<span data-step-state>` and an empty `<span data-step-place>`; they get their words, and the row gets `data-state`
 * (`new`, `begun`, `done`) and, where it is so, `data-place` (`next`, `later`). A page without such rows (the landing page) gets the link only.
 */
import { createEffect, createMemo, onMount, Show } from 'solid-js';
import { courseProgress, nextStep, type StepProgress, type StepRef } from '../../core/record/steps.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { count } from '../../i18n/format.ts';
import { $attempts, $keeping, openRecord } from '../../stores/record.ts';
import { fromStore } from '../fromStore.ts';

interface Link {
  readonly title: string;
  readonly href: string;
  /** Of the title, where it is not the page’s. */
  readonly lang?: string | undefined;
}
/** A link as it reads: words of ours, in which the title stands for `{title}`. */
interface Worded extends Link {
  readonly text: string;
}

/** The words of a link, with the title marked as being in its own language. */
function says({ text, title, lang }: Worded) {
  const [before, after] = text.split('{title}');
  if (after === undefined) return text;
  return (
    <>
      {before}
      <span lang={lang}>{title}</span>
      {after}
    </>
  );
}
interface Props {
  readonly ui: Pick<Strings['work'], 'progress'>;
  readonly lang: string;
  /** In the order of the course; items with their global ids, `article/exercise/item`. */
  readonly steps: readonly (StepRef & Link)[];
  /** What comes after the last lesson. */
  readonly reward: Link;
  /** Where the result of the checks is. */
  readonly result: Link;
}

export default function CourseProgress(props: Props) {
  const words = props.ui.progress;
  const { steps, lang } = props;
  const attempts = fromStore($attempts, []);
  const keeping = fromStore($keeping, 'opening');
  onMount(openRecord);

  // Also while the record is being opened: then there are no answers, and the learner is a newcomer.
  const course = createMemo(() => courseProgress(steps, attempts()));
  const next = createMemo(() => steps.findIndex(({ id }) => id === nextStep(steps, attempts())?.id));
  const stateOf = (id: string) => course().steps.get(id)?.state;
  const newcomer = () => steps.every(({ id }) => stateOf(id) === 'new');

  const plain = (link: Link): Worded => ({ ...link, text: link.title });
  const main = (): Worded => {
    const step = steps[next()];
    if (!step) return plain(props.reward);
    const go = newcomer() ? words.start : step.kind === 'check' ? words.goOnCheck : words.goOn;
    return { ...step, text: go };
  };

  /** The way round a check; at the very end the way to what the checks have shown. */
  const beside = (): Worded | undefined => {
    const step = steps[next()];
    if (!step)
      return steps.some(({ id, kind }) => kind === 'check' && stateOf(id) === 'done') ? plain(props.result) : undefined;
    if (step.kind === 'lesson') return undefined;
    const lesson = steps.slice(next()).find(({ id, kind }) => kind === 'lesson' && stateOf(id) !== 'done');
    if (!lesson) return course().finished ? plain(props.reward) : undefined;
    const first = lesson === steps.find(({ kind }) => kind === 'lesson');
    return { ...lesson, text: first ? words.orFirst : words.orLesson };
  };

  const said = () => {
    const { finished, answered, total } = course();
    return finished ? words.finished : answered > 0 ? count(words.answered, total, lang, { answered }) : '';
  };

  const stateWords = (kind: StepRef['kind'], { state, answered, total }: StepProgress): string => {
    if (kind === 'check') return words.check[state];
    return state === 'begun' ? count(words.begun, total, lang, { answered }) : state === 'done' ? words.done : '';
  };

  createEffect(() => {
    if (keeping() === 'opening') return;
    for (const [at, { id, kind }] of steps.entries()) {
      const row = document.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`);
      const progress = course().steps.get(id);
      if (!row || !progress) continue;
      const fresh = progress.state === 'new' && next() >= 0;
      const place = at === next() ? 'next' : fresh && at > next() ? 'later' : undefined;
      row.dataset.state = progress.state;
      if (place) row.dataset.place = place;
      else delete row.dataset.place;
      const write = (name: string, text: string) => {
        const span = row.querySelector(`[${name}]`);
        if (span) span.textContent = text;
      };
      write('data-step-state', stateWords(kind, progress));
      write('data-step-place', place ? words.place[place] : '');
    }
  });

  return (
    <div class="course-progress">
      <p>
        <a class="button" href={main().href}>
          {/* One element: the parts of a button are set apart from each other. */}
          <span>{says(main())}</span>
        </a>
      </p>
      <p class="course-beside">
        <span class="course-state">{said()}</span>
        <Show when={beside()}>{(link) => <a href={link().href}>{says(link())}</a>}</Show>
      </p>
    </div>
  );
}
