/** An exercise that takes answers and says nothing of what came of them: until the work is handed in. */
import { createSignal, onMount, Show } from 'solid-js';
import { triesIn } from '../../core/codec/make-hand-in.ts';
import { scoreItem } from '../../core/exercises/score-item.ts';
import type { ExerciseType, Item, Missing } from '../../core/exercises/types.ts';
import { isDraft } from '../../core/record/log.ts';
import { CERTAINTIES, type Certainty, type Context } from '../../core/record/types.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import { DeskProvider, type ExerciseProps } from '../../islands/exercises/desk.ts';
import type { ExerciseKind } from '../../islands/exercises/kind.ts';
import { KINDS } from '../../islands/exercises/kinds.ts';
import { picksOf, readPicks, responseOf, samePicks, writePicks } from '../../islands/exercises/picks.ts';
import { ToldText } from '../../islands/exercises/Told.tsx';
import { toolsFor } from '../../islands/exercises/tools.tsx';
import { fromStore } from '../../islands/fromStore.ts';
import { $attempts, append } from '../../stores/record.ts';

interface Props extends ExerciseProps {
  words: Strings['assigned']['quiet'];
  /** How often an item may be answered; 0 for as often as one likes. */
  attempts: number;
  seed: number;
}

export default function Quiet(given: Props) {
  const { id, title, stem, hint, type, items } = given.exercise;
  // Whatever the page is, what is answered there is a blind pass: by that it is kept out of what is handed in.
  const context: Context = { kind: type === 'blind' ? 'blind' : 'assignment', id: given.context.id };
  return (
    <DeskProvider value={{ ...given, context }}>
      <section class="exercise" data-type={type} aria-labelledby={`${id}/title`}>
        <header>
          <h3 id={`${id}/title`} lang={given.source.lang}>
            {title}
          </h3>
          <p class="stem" id={`${id}/stem`} lang={given.source.lang}>
            {stem}
          </p>
          <p class="assigned-quiet">{given.words.about}</p>
          {hint && (
            <details
              class="hint"
              on:toggle={({ currentTarget }) => {
                currentTarget.dataset.opened = '';
              }}
            >
              <summary>{given.ui.exercise.hint}</summary>
              <p>
                <ToldText told={hint} />
              </p>
            </details>
          )}
        </header>
        {items.map((item, at) => (
          <QuietItem given={{ ...given, context }} item={item} at={at} />
        ))}
      </section>
    </DeskProvider>
  );
}

/** One item: the controls hold what is picked, and “I am done” keeps it. */
function QuietItem({ given, item, at }: { given: Props; item: Item<ExerciseType>; at: number }) {
  const { exercise, ui, words, context, certainty } = given;
  const kind = KINDS[exercise.type] as ExerciseKind<ExerciseType>;
  const id = `${exercise.id}/${item.id}`;
  const total = exercise.items.length;
  const log = fromStore($attempts, $attempts.get());
  const [shut, setShut] = createSignal(false);
  // What is there when the page opens comes from the disk.
  const [kept, setKept] = createSignal<'disk' | 'memory'>('disk');
  const [saving, setSaving] = createSignal(false);
  const [missing, setMissing] = createSignal<Missing>();
  let whole!: HTMLDivElement;
  let since = performance.now();

  const answers = () =>
    log().filter(
      (one) =>
        one.item === id &&
        one.revision === item.revision &&
        one.context.kind === context.kind &&
        one.context.id === context.id &&
        !isDraft(one),
    );
  const spent = () => given.attempts > 0 && triesIn(answers()) >= given.attempts;
  const toStatus = () => queueMicrotask(() => whole.querySelector<HTMLElement>('.assigned-kept-answer')?.focus());

  const done = async () => {
    // The button is not disabled meanwhile: it would lose the focus.
    if (saving()) return;
    const { certainty: sure, ...picks } = readPicks(whole);
    const response = responseOf(exercise.type, picks);
    const score = scoreItem(kind.score, exercise.scored, item.key, response);
    if (score.state === 'not-ready') {
      // Taken away first, so that a second press is answered aloud as well.
      setMissing();
      setMissing(score.missing);
      return;
    }
    setMissing();
    setSaving(true);
    const hint = whole.parentElement?.querySelector('.hint:is([open], [data-opened])');
    const where = await append({
      item: id,
      revision: item.revision,
      response,
      outcome: score.outcome,
      certainty: (sure?.[0] as Certainty | undefined) ?? null,
      help: hint ? 'hint' : 'none',
      context,
      took: Math.round(performance.now() - since),
      seed: given.seed,
    });
    // Only now: what is said to be kept has to be kept.
    setKept(where);
    setShut(true);
    setSaving(false);
    toStatus();
  };
  const change = () => {
    setShut(false);
    since = performance.now();
    whole.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };

  onMount(() => {
    const last = answers().at(-1);
    if (!last) return;
    const saved = picksOf(last.response);
    const { certainty: _, ...picked } = readPicks(whole);
    // What somebody has just picked is newer than what was saved, unless the browser itself has put it back.
    if (Object.keys(picked).length > 0 && !samePicks(picked, saved)) return;
    // A draft that came after the answer is being changed.
    const draft = log().findLast((one) => one.item === id && one.context.id === context.id);
    writePicks(whole, { ...saved, certainty: last.certainty ? [last.certainty] : [] });
    setShut(draft === last);
  });

  const described: string[] = [];
  const nothing = { done: () => undefined, mark: () => undefined };
  const tools = toolsFor(id, nothing, described, given);
  const body = kind.body(item.ask, tools);
  const question = 'stem' in item.ask && item.ask.stem;
  const place = total > 1 ? fill(ui.exercise.place, { n: at + 1, total }) : undefined;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has the role wherever it has the label.
    <div
      class="item"
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
        disabled={shut() || saving()}
        aria-labelledby={question ? undefined : `${exercise.id}/stem`}
        aria-describedby={described.join(' ') || undefined}
        on:change={() => setMissing()}
      >
        {question && (
          <legend class="question" lang={given.source.lang}>
            {question}
          </legend>
        )}
        {body}
      </fieldset>
      {certainty && exercise.scored && (
        <fieldset class="certainty" disabled={shut() || saving()}>
          <legend>{ui.exercise.certainty.question}</legend>
          {CERTAINTIES.map((name) => (
            <label>
              <input type="radio" name={`${id}/certainty`} value={name} /> {ui.exercise.certainty[name]}
            </label>
          ))}
        </fieldset>
      )}
      <div role="status">
        <Show when={missing()}>{(what) => <p class="missing">{ui.exercise.missing[what()]}</p>}</Show>
      </div>
      <Show
        when={shut()}
        fallback={
          <div class="actions">
            <button type="button" class="button" on:click={done}>
              {ui.exercise.done}
            </button>
          </div>
        }
      >
        <p class="assigned-kept-answer" tabindex="-1">
          {kept() === 'disk' ? words.kept : words.keptMemory}
        </p>
        <div class="actions">
          <Show when={!spent()} fallback={<p>{words.last}</p>}>
            <button type="button" class="button quiet" on:click={change}>
              {words.change}
            </button>
          </Show>
        </div>
      </Show>
    </div>
  );
}
