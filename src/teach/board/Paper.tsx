/** Hands counted on paper, typed in question by question. */
import { createMemo, createSignal, Show } from 'solid-js';
import { MOST_HANDS, tallied } from '../../core/class/counts.ts';
import type { ClassItem } from '../../core/class/items.ts';
import { count, fill } from '../../i18n/format.ts';
import type { KeptTally } from '../../stores/classes.ts';
import { Inset } from '../Inset.tsx';
import { optionText, quotesOf } from './option-text.ts';
import { Quotes } from './Quote.tsx';
import type { Room } from './room.ts';

export function Paper(props: { readonly room: Room }) {
  const { ui, lang } = props.room.props;
  const words = ui.board.paper;
  /** What was saved just now. */
  const [said, setSaid] = createSignal<ClassItem | null>(null);
  const countable = createMemo(() => (props.room.open()?.items ?? []).filter((item) => tallied(item).length > 0));
  const [chosen, setChosen] = createSignal('');
  const item = () => countable().find(({ id }) => id === chosen()) ?? countable()[0];
  const kept = (id: string): KeptTally | undefined => props.room.tallies().find((tally) => tally.item === id);
  const name = ({ number, title }: ClassItem) => ({ n: number, title });
  let form!: HTMLFormElement;

  const save = async (event: Event) => {
    event.preventDefault();
    const asked = item();
    const open = props.room.open();
    if (!asked || !open) return;
    const counts = Object.fromEntries(
      [...new FormData(form)].flatMap(([option, value]) => {
        const n = Number(value);
        return Number.isInteger(n) && n > 0 ? [[option, Math.min(n, MOST_HANDS)] as const] : [];
      }),
    );
    const own = { assignment: open.kept.id, item: asked.id, revision: asked.revision, counts };
    await props.room.tally((before) => [...others(before, asked.id), ...(Object.keys(counts).length > 0 ? [own] : [])]);
    setSaid(asked);
  };
  /** The questions by their step, because numbers begin anew in each. */
  const steps = () => {
    const shelf = props.room.open()?.source.shelf;
    const titled = ({ step, title, lang: own }: ClassItem) => {
      if (step.kind === 'check') return { title: ui.board.change[step.id], lang };
      const lesson = shelf?.lessons.find(({ slug }) => slug === step.id);
      return lesson
        ? { title: lesson.title, lang: shelf?.articles[lesson.article]?.lang ?? own }
        : { title, lang: own };
    };
    const titles = new Map(countable().map((one) => [one.step, titled(one)]));
    return [...titles].map(([step, title]) => ({
      ...title,
      items: countable().filter((one) => one.step === step),
    }));
  };

  return (
    <section class="sheet board-view no-print" id="board-paper" aria-labelledby="board-paper-title" tabindex="-1">
      <h2 id="board-paper-title">{words.title}</h2>
      <p class="board-soft">{words.about}</p>
      <Show when={item()} keyed fallback={<p>{words.none}</p>}>
        {(asked) => (
          <form
            class="board-form"
            ref={(it) => {
              form = it;
            }}
            on:submit={save}
          >
            <label for="board-paper-question">{words.question}</label>
            <select
              id="board-paper-question"
              autocomplete="off"
              on:change={(event) => {
                setSaid(null);
                setChosen(event.currentTarget.value);
              }}
            >
              {steps().map((step) => (
                <optgroup label={step.title} lang={step.lang}>
                  {step.items.map((one) => (
                    <option value={one.id} selected={one.id === asked.id} lang={one.lang}>
                      {fill(words.choice, name(one))}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <Show when={asked.type === 'choose' || asked.type === 'settle'}>
              <p lang={asked.lang}>{asked.stem}</p>
            </Show>
            <Show when={quotesOf(asked).length > 0}>
              <Quotes item={asked} quotes={quotesOf(asked)} ui={ui} />
            </Show>
            <fieldset class="board-hands">
              <legend>{words.hands}</legend>
              {tallied(asked)
                .flatMap(({ options }) => options)
                .map((option) => ({ option, ...optionText(asked, option, ui) }))
                .map(({ option, text, lang: own }) => (
                  <label>
                    <input
                      type="number"
                      name={option}
                      min="0"
                      max={MOST_HANDS}
                      step="1"
                      inputmode="numeric"
                      autocomplete="off"
                      value={kept(asked.id)?.counts[option] ?? ''}
                    />{' '}
                    <span lang={own}>{text}</span>
                  </label>
                ))}
            </fieldset>
            <button type="submit" class="button">
              {words.save}
            </button>
          </form>
        )}
      </Show>
      <p role="status">
        <Show when={said()}>{(item) => <Named text={words.saved} item={item()} />}</Show>
      </p>
      <Show when={props.room.tallies().length > 0}>
        <h3>{words.kept}</h3>
        <ul class="board-tallies board-list">
          {countable()
            .filter(({ id }) => kept(id))
            .map((one) => (
              <li>
                <span>
                  <Named text={words.choice} item={one} /> {count(words.total, handsFor(one, kept(one.id)), lang)}
                </span>
                <button
                  type="button"
                  class="board-small"
                  on:click={() => props.room.tally((before) => others(before, one.id))}
                >
                  <Named text={words.remove} item={one} />
                </button>
              </li>
            ))}
        </ul>
      </Show>
    </section>
  );
}

/** The tallies of all questions but one. */
const others = (tallies: readonly KeptTally[], id: string): readonly KeptTally[] =>
  tallies.filter(({ item }) => item !== id);

/** A string with the number and the title of an item. */
function Named({ text, item }: { readonly text: string; readonly item: ClassItem }) {
  return <Inset text={fill(text, { n: item.number })} values={{ title: item.title }} lang={item.lang} />;
}

/** Of several questions only the first: the same hands go up for each. */
function handsFor(item: ClassItem, tally: KeptTally | undefined): number {
  const options = tallied(item)[0]?.options ?? [];
  return options.reduce((total, option) => total + (tally?.counts[option] ?? 0), 0);
}
