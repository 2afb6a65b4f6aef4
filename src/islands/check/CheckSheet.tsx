/**
 * A check: its claims and pairs one at a time, how sure one is with each, and no feedback before the end. Answers are
 * noted in the record as soon as they are complete, and can be changed until the check is handed in; then the key is fetched, and each
 * answer counts as it stands.
 *
 *     <CheckSheet client:load form="A" parts={parts} keyHref="/check/a/key.json" resultsHref="/results/" ui={…} … />
 */
import { createSignal, onMount, Show } from 'solid-js';
import { scoreSort } from '../../core/exercises/sort/score.ts';
import type { SortKey } from '../../core/exercises/sort/types.ts';
import { CERTAINTIES, type Certainty } from '../../core/record/types.ts';
import { handedIn } from '../../core/results/check-result.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import { $attempts, append, lastAttempt, openRecord } from '../../stores/record.ts';
import { DeskProvider, type ExerciseProps } from '../exercises/desk.ts';
import { Press } from '../exercises/Press.tsx';
import { picksOf, readPicks, responseOf, writePicks } from '../exercises/picks.ts';
import { sort } from '../exercises/sort/sort.tsx';
import { toolsFor } from '../exercises/tools.tsx';
import { type CheckAsk, type CheckPart, fetchKey } from './ask.ts';
import '../exercises/styles/frame.css';
import '../exercises/styles/passages.css';
import '../exercises/styles/options.css';
import './check.css';

interface Props extends Pick<ExerciseProps, 'lang' | 'storyHref' | 'source'> {
  form: string;
  parts: readonly CheckPart[];
  ui: Pick<Strings, 'exercise' | 'signs'> & { check: Strings['pages']['check'] };
  keyHref: string;
  resultsHref: string;
}

export default function CheckSheet(props: Props) {
  const words = props.ui.check;
  const items = props.parts.flatMap((part) => part.items.map((item) => ({ part, item, id: `${part.id}/${item.id}` })));
  const context = { kind: 'check', id: props.form } as const;
  const total = items.length;
  /** Which item is on the table; `total` is the end, where the check is handed in. */
  const [current, setCurrent] = createSignal(0);
  const [complete, setComplete] = createSignal<readonly boolean[]>(items.map(() => false));
  const [missing, setMissing] = createSignal(false);
  const [state, setState] = createSignal<'open' | 'sending' | 'failed' | 'done'>('open');
  let whole!: HTMLElement;
  let since = 0;

  const cards = () => [...whole.querySelectorAll<HTMLElement>('.item')];
  const partAt = (at: number) => items[Math.min(at, total - 1)]?.part;
  const answerAt = (at: number) => {
    const { certainty, ...picks } = readPicks(cards()[at] ?? document.createElement('div'));
    const sure = certainty?.[0] as Certainty | undefined;
    return picks.field && sure ? { response: responseOf('sort', picks), sure } : undefined;
  };

  /** Notes an answer as soon as it is complete, and again whenever it has changed. */
  const note = (at: number) => {
    const answer = answerAt(at);
    const one = items[at];
    if (!answer || !one) return false;
    setComplete((all) => all.map((it, i) => it || i === at));
    const last = lastAttempt($attempts.get(), one.id, context);
    if (last?.certainty !== answer.sure || JSON.stringify(last.response) !== JSON.stringify(answer.response))
      void keep(at, answer, 'noted');
    return true;
  };

  const keep = (at: number, answer: NonNullable<ReturnType<typeof answerAt>>, outcome: 'noted' | 'right' | 'wrong') =>
    append({
      item: items[at]?.id ?? '',
      revision: items[at]?.item.revision ?? 1,
      response: answer.response,
      outcome,
      certainty: answer.sure,
      help: 'none',
      context,
      took: outcome === 'noted' && since ? Math.round(performance.now() - since) : null,
      seed: 0,
    });

  const go = (to: number) => {
    setMissing(false);
    setCurrent(to);
    since = performance.now();
    queueMicrotask(() => whole.querySelector<HTMLElement>('.item:not([data-off]), .check-end')?.focus());
  };
  const goOn = () => {
    // Taken away first, so that a second press is answered aloud as well.
    setMissing(false);
    if (note(current())) go(complete().every(Boolean) && current() === total - 1 ? total : current() + 1);
    else setMissing(true);
  };

  const handIn = async () => {
    if (state() === 'sending') return;
    setState('sending');
    try {
      const key = await fetchKey(props.keyHref);
      const keys = new Map<string, SortKey>(
        key.flatMap(({ id, items: keyed }) => keyed.map((one) => [`${id}/${one.id}`, one.key])),
      );
      for (const [at, { id }] of items.entries()) {
        const answer = answerAt(at);
        const right = keys.get(id);
        if (!answer || !right) continue;
        const score = scoreSort(right, answer.response);
        if (score.state === 'scored') await keep(at, answer, score.outcome === 'right' ? 'right' : 'wrong');
      }
      setState('done');
      queueMicrotask(() => whole.querySelector<HTMLElement>('.check-end')?.focus());
    } catch {
      // No network, most likely. All answers are in the record.
      setState('failed');
    }
  };

  onMount(async () => {
    since = performance.now();
    await openRecord();
    const log = $attempts.get();
    const refs = items.map(({ id, item }) => ({ id, revision: item.revision }));
    if (handedIn(refs, log)) setState('done');
    for (const [at, { id, item }] of items.entries()) {
      const card = cards()[at];
      const last = log.findLast(
        (one) => one.item === id && one.context.kind === 'check' && one.revision === item.revision,
      );
      // What was picked while the page woke up is newer than what was kept.
      if (!card || !last || Object.keys(readPicks(card)).length > 0) continue;
      writePicks(card, { ...picksOf(last.response), certainty: last.certainty ? [last.certainty] : [] });
      setComplete((all) => all.map((it, i) => it || i === at));
    }
    const open = complete().indexOf(false);
    if (current() === 0) setCurrent(open < 0 ? total : open);
  });

  const desk = { ...props, exercise: undefined, context } as unknown as ExerciseProps;
  return (
    <DeskProvider value={desk}>
      <section
        class="exercise check"
        data-paged="one"
        aria-labelledby="check-title"
        ref={(it) => {
          whole = it;
        }}
      >
        <header>
          <Show when={state() !== 'done' && current() < total} fallback={<h2 id="check-title">{words.end}</h2>}>
            <h2 id="check-title" lang={props.source.lang}>
              {partAt(current())?.title}
            </h2>
          </Show>
          <Show when={state() !== 'done' && current() < total}>
            <p id="check-stem" class="stem" lang={props.source.lang}>
              {partAt(current())?.stem}
            </p>
          </Show>
        </header>
        {items.map(({ item, id }, at) => (
          <CheckItem
            id={id}
            item={item}
            place={fill(props.ui.exercise.place, { n: at + 1, total })}
            opens={partAt(at) !== partAt(at - 1)}
            off={current() !== at || state() === 'done'}
            desk={desk}
            ui={props.ui}
            changed={() => {
              setMissing(false);
              note(at);
            }}
          />
        ))}
        <div role="status">{missing() && <p class="missing">{words.missing}</p>}</div>
        <Show when={state() !== 'done' && current() < total}>
          <div class="pager">
            <span class="previous">
              <Show when={current() > 0}>
                <Press quiet run={() => go(current() - 1)}>
                  {props.ui.exercise.previous}
                </Press>
              </Show>
            </span>
            <span class="place">{fill(props.ui.exercise.place, { n: current() + 1, total })}</span>
            <span class="next">
              <Press run={goOn}>{current() === total - 1 ? words.toEnd : words.next}</Press>
            </span>
          </div>
        </Show>
        <Show when={current() === total || state() === 'done'}>
          <div class="check-end" tabindex="-1">
            <Show
              when={state() !== 'done'}
              fallback={
                <>
                  <p>{words.done}</p>
                  <p>
                    <a class="button" href={props.resultsHref}>
                      {words.toResult}
                    </a>
                  </p>
                </>
              }
            >
              <p>{words.ready}</p>
              <ol class="check-list">
                {items.map((_, at) => (
                  <li>
                    <button
                      type="button"
                      class="check-jump"
                      data-open={complete()[at] ? undefined : ''}
                      on:click={() => go(at)}
                    >
                      <span class="visually-hidden">{complete()[at] ? words.answered : words.open} </span>
                      {at + 1}
                    </button>
                  </li>
                ))}
              </ol>
              <p role="status">{state() === 'failed' && words.failed}</p>
              {/* Not disabled while it is under way: it would lose the focus, and what failed is tried again here. */}
              <button type="button" class="button" disabled={!complete().every(Boolean)} on:click={handIn}>
                {words.handIn}
              </button>
            </Show>
          </div>
        </Show>
      </section>
    </DeskProvider>
  );
}

interface ItemProps {
  id: string;
  item: CheckAsk;
  place: string;
  /** Whether a part of the check begins with it: what is asked is another thing from here on. */
  opens: boolean;
  off: boolean;
  desk: ExerciseProps;
  ui: Props['ui'];
  changed: () => void;
}

/** One claim or pair: what is asked, and how sure one is. The controls hold what was picked. */
function CheckItem(props: ItemProps) {
  const described: string[] = [];
  const tools = toolsFor(props.id, { done: () => undefined, mark: () => undefined }, described, props.desk);
  const body = sort.body(props.item.ask, tools);
  const { certainty } = props.ui.exercise;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset inside is about the answer alone.
    <div
      class="item"
      role="group"
      aria-label={props.place}
      aria-describedby={props.opens ? 'check-title check-stem' : undefined}
      tabindex="-1"
      data-off={props.off ? '' : undefined}
      on:change={() => props.changed()}
    >
      <p class="nth" aria-hidden="true">
        {props.place}
      </p>
      <fieldset class="controls" aria-describedby={described.join(' ')}>
        <legend class="visually-hidden">{props.ui.check.answer}</legend>
        {body}
      </fieldset>
      <fieldset class="certainty">
        <legend>{certainty.question}</legend>
        {CERTAINTIES.map((name) => (
          <label>
            <input type="radio" name={`${props.id}/certainty`} value={name} /> {certainty[name]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
