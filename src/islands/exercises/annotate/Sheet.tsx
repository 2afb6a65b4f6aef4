import { createEffect, createSignal, onMount, Show } from 'solid-js';
import { drop, judge, merge, runAt, stretch, toggle } from '../../../core/exercises/annotate/runs.ts';
import type { Run } from '../../../core/exercises/annotate/spans.ts';
import type { AnnotateAsk, Judged } from '../../../core/exercises/annotate/types.ts';
import { count, fill } from '../../../i18n/format.ts';
import { $attempts, append, lastAttempt, openRecord } from '../../../stores/record.ts';
import { useDesk } from '../desk.ts';
import type { Tools } from '../kind.ts';
import { createDraft } from './draft.ts';
import { fetchResult } from './later.tsx';
import { createMarks, paint, savedRuns, spansOf, textOf } from './marks.ts';
import { Paragraph } from './Paragraph.tsx';
import { wordsOf } from './words.ts';

/** The story to mark up: every clause a checkbox, the marks of a paragraph below it, and what is done kept at once. */
export function Sheet({ ask, tools }: { ask: AnnotateAsk; tools: Tools }) {
  const { exercise, context } = useDesk();
  const { ui, lang, quote } = tools;
  const words = wordsOf(ui);
  const item = exercise.items.find((one) => one.ask === ask);
  const id = `${exercise.id}/${item?.id}`;
  const revision = item?.revision ?? 0;
  const marks = createMarks(ask);
  const [list, setList] = createSignal(false);
  const [spoken, setSpoken] = createSignal('');
  let sheet!: HTMLDivElement;

  const sections = () => [...sheet.querySelectorAll<HTMLElement>('section')];
  const draft = createDraft(() => {
    // Once it is handed in, there is nothing left to keep: a draft after the answer would take its place.
    if (sheet.matches(':disabled *')) return undefined;
    return append({
      item: id,
      revision,
      response: { type: 'annotate', spans: spansOf(marks), draft: true },
      outcome: 'noted',
      certainty: null,
      help: 'none',
      context,
      took: null,
      seed: 0,
    });
  });

  /** Changes the marks of the paragraph that holds an element. */
  const change = (inside: Element, next: (runs: readonly Run[], clause: number, last: number) => readonly Run[]) => {
    const section = inside.closest('section');
    const paragraph = section ? marks[sections().indexOf(section)] : undefined;
    if (!section || !paragraph) return undefined;
    const row = inside.closest<HTMLElement>('[data-clause]');
    const clause = row
      ? Number(row.dataset.clause)
      : [...section.querySelectorAll('input')].indexOf(inside as HTMLInputElement);
    const before = paragraph.runs();
    const after = next(before, clause, paragraph.clauses.starts.length - 1);
    if (after === before) return undefined;
    paragraph.setRuns(after);
    fetchResult();
    draft.save();
    return { section, paragraph, clause };
  };

  const stretchAt = (inside: Element, by: 1 | -1) => {
    const done = change(inside, (runs, clause, last) => stretch(runs, clause, by, last));
    const run = done && runAt(done.paragraph.runs(), done.clause);
    if (run) setSpoken(fill(words.now, { words: textOf(done.paragraph.clauses, run.from, run.to).trim() }));
  };

  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement)
      change(target, (runs, clause) => judge(runs, clause, target.value as Judged));
    else change(target as Element, toggle);
  };

  const onClick = ({ target }: Event) => {
    const button = (target as Element).closest<HTMLElement>('[data-do]');
    if (button?.dataset.do === 'longer') stretchAt(button, 1);
    if (button?.dataset.do === 'shorter') stretchAt(button, -1);
    if (button?.dataset.do !== 'drop') return;
    const done = change(button, drop);
    // The button is gone; the focus stays with the words that it was about.
    if (done) done.section.querySelectorAll('input')[done.clause]?.focus();
  };

  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, target } = event;
    if (!shiftKey || !(target instanceof HTMLInputElement) || !target.checked) return;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    event.preventDefault();
    const onward = getComputedStyle(target).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    stretchAt(target, key === onward ? 1 : -1);
  };

  onMount(async () => {
    // What was ticked before we were awake.
    for (const [at, section] of sections().entries()) {
      const ticked = [...section.querySelectorAll('input')].flatMap(({ checked }, clause) => (checked ? [clause] : []));
      marks[at]?.setRuns(ticked.reduce(toggle, [] as readonly Run[]));
    }
    await openRecord();
    // Storage may be slow: what was done until now is added to what was kept, and both are kept.
    const early = marks.some(({ runs }) => runs().length > 0);
    const last = lastAttempt($attempts.get(), id, context);
    if (last?.response.type === 'annotate' && last.revision === revision && last.context.kind === context.kind) {
      for (const { clauses, runs, setRuns } of marks) {
        setRuns(merge(savedRuns(clauses, last.response.spans), runs()));
      }
    }
    if (early) draft.save();
  });

  // After what was ticked has been read, and again when the form has changed.
  for (const [at, paragraph] of marks.entries()) {
    createEffect(() => {
      list();
      paint(sections()[at]?.querySelectorAll('input') ?? [], paragraph);
    });
  }

  const total = () => marks.reduce((sum, { runs }) => sum + runs().length, 0);
  const open = () => marks.reduce((sum, { runs }) => sum + runs().filter(({ verdict }) => verdict === '-').length, 0);
  const [first] = ask.paragraphs;
  const whole = {
    article: ask.article,
    at: { paragraph: first?.paragraph ?? 0, start: 0, end: first?.text.length ?? 0 },
    text: '',
  };
  return (
    <div
      class="annotate"
      data-list={list() ? '' : undefined}
      on:change={onChange}
      on:click={onClick}
      on:keydown={onKey}
      ref={(it) => {
        sheet = it;
      }}
    >
      <div class="actions">
        <p class="how">
          {words.how} <span class="keys">{words.keys}</span>
        </p>
        <button type="button" class="button quiet" aria-pressed={list()} on:click={() => setList(!list())}>
          {words.list}
        </button>
      </div>
      {quote(
        whole,
        undefined,
        undefined,
        marks.map((one) => <Paragraph marks={one} name={`${id}/spans`} list={list} tools={tools} />),
      )}
      <p class="visually-hidden" aria-live="polite">
        {spoken()}
      </p>
      <p class="sum">
        {count(words.total, total(), lang)} <Show when={open()}>{(n) => count(words.open, n(), lang)}</Show>
        <Show when={draft.kept()}>{(where) => <span class="kept">{ui.exercise.kept[where()]}</span>}</Show>
      </p>
    </div>
  );
}
