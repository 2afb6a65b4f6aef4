import { createEffect, createSignal, onMount, Show } from 'solid-js';
import type { ExerciseFor, ExerciseType, Item, Score } from '../../core/exercises/types.ts';
import { CERTAINTIES, type Certainty, type Outcome } from '../../core/record/types.ts';
import { fill } from '../../i18n/format.ts';
import { $attempts, append, lastAttempt, type NewAttempt, openRecord } from '../../stores/record.ts';
import { afterPaint } from '../after-paint.ts';
import { createAnswer } from './answer.ts';
import { useDesk } from './desk.ts';
import { FeedbackNote } from './Feedback.tsx';
import type { ExerciseKind, Tools } from './kind.ts';
import { Press } from './Press.tsx';
import { picksOf, readPicks, responseOf, samePicks, writePicks } from './picks.ts';
import { toolsFor } from './tools.tsx';

interface Props<T extends ExerciseType> {
  kind: ExerciseKind<T>;
  exercise: ExerciseFor<T>;
  item: Item<T>;
  /** Place among the items, from 0. */
  index: number;
  /** Out of sight, because another item is on the table. */
  off: boolean;
  /** Called after every answer, and for a saved one. */
  onDone: (outcome: Outcome, saved: boolean) => void;
}

/** One item: what is asked, Check, what came of it. One check is one attempt in the record. */
export function ItemCard<T extends ExerciseType>(props: Props<T>) {
  const { kind, exercise, item } = props;
  const { type, scored } = exercise;
  const desk = useDesk();
  const { ui, context, certainty, source } = desk;
  const { lang } = source;
  const words = ui.exercise;
  const id = `${exercise.id}/${item.id}`;
  const answer = createAnswer(kind, exercise, item);
  const [kept, setKept] = createSignal<'disk' | 'memory'>();
  let whole!: HTMLDivElement;
  /** When the item came in sight, by the page's clock; 0 for the time before we were awake. */
  let since = 0;
  /** The attempt that is shown. */
  let given: NewAttempt;

  /** Puts the focus on the outcome, once it is drawn; the page stays where it is when the press was long ago. */
  const toOutcome = (early = false) =>
    queueMicrotask(() => whole.querySelector<HTMLElement>('.outcome')?.focus({ preventScroll: early }));

  /** Lights up what decides it; after a miss only the words that the feedback names, so that a second try is still one. */
  const lightUp = ({ outcome, feedback, light }: Extract<Score, { state: 'scored' }>) => {
    const named = feedback.flatMap(({ text }) => text.flatMap((part) => (typeof part === 'string' ? [] : part)));
    const places = outcome === 'right' ? light : named;
    const detail = { article: places[0]?.article, spots: places.map(({ at }) => at) };
    // After the feedback is painted: finding the words in the story must not hold up the answer.
    afterPaint(() => document.dispatchEvent(new CustomEvent('story:light', { detail })));
  };

  const check = async (early: boolean) => {
    const { certainty: sure, ...picks } = readPicks(whole);
    const response = responseOf(type, picks);
    const help = answer.helped()
      ? 'shown'
      : whole.parentElement?.querySelector('.hint:is([open], [data-opened])')
        ? 'hint'
        : 'none';
    const score = answer.take(response);
    if (!score) return;
    props.onDone(score.outcome, false);
    toOutcome(early);
    lightUp(score);
    given = {
      item: id,
      revision: item.revision,
      response,
      outcome: score.outcome,
      certainty: (sure?.[0] as Certainty | undefined) ?? null,
      help,
      context,
      took: early ? null : Math.round(performance.now() - since),
      seed: desk.seed ?? 0,
    };
    setKept(await append(given));
  };
  const keep: Tools['keep'] = async (more) => {
    setKept(await append({ ...given, took: null, response: { ...given.response, ...more } }));
  };

  const retry = () => {
    const missed = answer.done()?.outcome === 'wrong';
    answer.reopen();
    setKept(undefined);
    // A wrong single choice is taken back; several are kept, to be mended.
    if (missed) for (const input of whole.querySelectorAll('input')) if (input.type === 'radio') input.checked = false;
    whole.querySelector<HTMLElement>('input, select')?.focus();
  };

  // Again at every retry, and when its turn comes.
  createEffect(() => {
    if ((!props.off || !since) && !answer.done()) since = performance.now();
  });
  onMount(async () => {
    await openRecord();
    const last = lastAttempt($attempts.get(), id, context);
    // A review asks anew.
    if (!last || last.revision !== item.revision || context.kind === 'review' || answer.done()) return;
    const saved = picksOf(last.response);
    // A rating follows an answer; before it, no control holds one.
    const { ratings: __, ...asked } = saved;
    const { certainty: _, ...picked } = readPicks(whole);
    // What somebody has just picked is newer than what was saved, unless the browser itself has put it back.
    if (Object.keys(picked).length > 0 && !samePicks(picked, asked)) return;
    const score = answer.take(last.response);
    if (!score) return answer.touch();
    given = last;
    writePicks(whole, saved);
    props.onDone(score.outcome, true);
  });

  const question = 'stem' in item.ask && item.ask.stem;
  const total = exercise.items.length;
  const place = total > 1 ? fill(words.place, { n: props.index + 1, total }) : undefined;
  const described: string[] = [];
  const tools = toolsFor(id, answer, described, desk, keep);
  const body = kind.body(item.ask, tools);
  const named = question ? undefined : `${exercise.id}/stem`;
  const describedBy = described.join(' ') || undefined;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has the role wherever it has the label.
    <div
      class="item"
      data-off={props.off ? '' : undefined}
      tabindex="-1"
      role={place ? 'group' : undefined}
      aria-label={place}
      ref={(it) => {
        whole = it;
      }}
    >
      {place && (
        <p class="nth" aria-hidden="true">
          {place}
        </p>
      )}
      <fieldset
        class="controls"
        disabled={!!answer.done()}
        aria-labelledby={named}
        aria-describedby={describedBy}
        on:change={answer.touch}
      >
        {question && (
          <legend class="question" lang={lang}>
            {question}
          </legend>
        )}
        {body}
      </fieldset>
      {certainty && scored && (
        <fieldset class="certainty" disabled={!!answer.done()}>
          <legend>{words.certainty.question}</legend>
          {CERTAINTIES.map((name) => (
            <label>
              <input type="radio" name={`${id}/certainty`} value={name} /> {words.certainty[name]}
            </label>
          ))}
        </fieldset>
      )}
      <Show when={!answer.done()}>
        <div class="actions">
          <Press run={check}>{scored ? words.check : words.done}</Press>
        </div>
      </Show>
      <FeedbackNote kind={kind} item={item} answer={answer} tools={tools} kept={kept}>
        <Press quiet run={retry}>
          {words.retry}
        </Press>
        <Show when={!answer.solved() && !answer.shown()}>
          <Press
            quiet
            run={() => {
              answer.show('asked');
              toOutcome();
            }}
          >
            {words.show}
          </Press>
        </Show>
      </FeedbackNote>
    </div>
  );
}
