import { createSignal, Show } from 'solid-js';
import type { ExerciseType } from '../../core/exercises/types.ts';
import type { Outcome } from '../../core/record/types.ts';
import { fill } from '../../i18n/format.ts';
import Sign from '../Sign.tsx';
import { DeskProvider, type ExerciseProps } from './desk.ts';
import './styles/frame.css';
import './styles/passages.css';
import './styles/options.css';
import './styles/feedback.css';
import './styles/media.css';
import { ItemCard } from './Item.tsx';
import type { ExerciseKind } from './kind.ts';
import { Press } from './Press.tsx';
import { ToldText } from './Told.tsx';

/**
 * An exercise as an island; its type comes as `kind`, so that a page loads only the types it has. The first render is
 * neutral and holds every item, so that the page reads without a script; saved answers come in once it is awake.
 */
export const islandOf =
  <T extends ExerciseType>(kind: ExerciseKind<T>) =>
  (props: ExerciseProps<T>) => <ExerciseFrame kind={kind} given={props} />;

function ExerciseFrame<T extends ExerciseType>({ kind, given }: { kind: ExerciseKind<T>; given: ExerciseProps<T> }) {
  const { exercise, ui, lang, source } = given;
  const { lang: authored } = source;
  const { id, type, title, stem, hint, items, scored, layout } = exercise;
  const words = ui.exercise;
  const total = items.length;
  const paged = total > 1 ? layout : undefined;
  const [titleId, stemId] = [`${id}/title`, `${id}/stem`];
  const [current, setCurrent] = createSignal(0);
  const [outcomes, setOutcomes] = createSignal<readonly (Outcome | undefined)[]>(items.map(() => undefined));
  let section!: HTMLElement;
  /** Something was done here already: then the items stay where they are. */
  let busy = false;

  const go = (to: number) => {
    busy = true;
    setCurrent(to);
    section.querySelectorAll<HTMLElement>('.item')[to]?.focus();
  };

  const take = (index: number, outcome: Outcome, saved: boolean) => {
    busy ||= !saved;
    setOutcomes((all) => all.map((one, i) => (i === index ? outcome : one)));
    // Somebody who comes back finds the first item that is open; where all are done, the first.
    if (!busy) setCurrent(Math.max(0, outcomes().indexOf(undefined)));
  };

  return (
    <DeskProvider value={given as unknown as ExerciseProps}>
      <section
        class="exercise"
        data-type={type}
        data-paged={paged}
        lang={lang}
        aria-labelledby={titleId}
        ref={(it) => {
          section = it;
        }}
      >
        <header lang={authored}>
          <h3 id={titleId}>{title}</h3>
          <p class="stem" id={stemId}>
            {stem}
          </p>
          {hint && (
            <details
              class="hint"
              on:toggle={({ currentTarget }) => {
                currentTarget.dataset.opened = '';
              }}
            >
              <summary lang={lang}>{words.hint}</summary>
              <p>
                <ToldText told={hint} />
              </p>
            </details>
          )}
        </header>
        {items.map((item, index) => (
          <ItemCard
            kind={kind}
            exercise={exercise}
            item={item}
            index={index}
            off={!!paged && current() !== index}
            onDone={(outcome, saved) => take(index, outcome, saved)}
          />
        ))}
        {paged && (
          <div class="pager">
            <span class="previous">
              <Show when={current() > 0}>
                <Press quiet run={() => go(current() - 1)}>
                  {words.previous}
                </Press>
              </Show>
            </span>
            <span class="place">
              <span>{fill(words.place, { n: current() + 1, total })}</span>
              {scored && (
                <span class="total visually-hidden">
                  {fill(words.tally, {
                    done: outcomes().filter(Boolean).length,
                    total,
                    right: outcomes().filter((outcome) => outcome === 'right').length,
                  })}
                </span>
              )}
              <span class="dots" aria-hidden="true">
                {items.map((_, index) => (
                  <i data-outcome={outcomes()[index] ?? 'open'} data-here={current() === index ? '' : undefined}>
                    <Show when={outcomes()[index]}>{(outcome) => <Sign of={outcome()} />}</Show>
                  </i>
                ))}
              </span>
            </span>
            <span class="next">
              <Show when={current() < total - 1} fallback={outcomes()[current()] && words.last}>
                <Press quiet={!outcomes()[current()]} run={() => go(current() + 1)}>
                  {words.next}
                </Press>
              </Show>
            </span>
          </div>
        )}
      </section>
    </DeskProvider>
  );
}
