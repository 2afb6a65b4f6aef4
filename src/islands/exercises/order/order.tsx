import { createSignal, onMount, Show } from 'solid-js';
import { answerOrder, scoreOrder } from '../../../core/exercises/order/score.ts';
import { fill } from '../../../i18n/format.ts';
import type { ExerciseKind } from '../kind.ts';
import { ToldText } from '../Told.tsx';
import { arrange, moved } from './arrange.ts';

/** Passages have letters in the order in which they are shown, whatever places they are given. */
const letterOf = (at: number) => String.fromCharCode(65 + at);
const selectIn = (row: Element) => row.querySelector('select') as HTMLSelectElement;

/**
 * Passages, each with the list of places to choose from. Once awake, two buttons move one: they set the lists and put the
 * passages in that order. The one that is moved stays where it is in the document and the others go around it, so that
 * it keeps the focus.
 */
const body: ExerciseKind<'order'>['body'] = (
  { from, to, share, passages },
  { ui, id: itemId, answer, source, quote, tag },
) => {
  const words = ui.exercise.order;
  const { lang } = source;
  const total = passages.length;
  const [awake, setAwake] = createSignal(false);
  let live!: HTMLParagraphElement;
  onMount(() => setAwake(true));

  const placeName = (n: number) =>
    n === 1 || n === total ? fill(words.end, { n, says: n === 1 ? from : to }) : String(n);

  const move = (button: HTMLElement, letter: string, by: number) => {
    const here = button.closest('li') as HTMLElement;
    const list = here.parentElement as HTMLElement;
    const rows = [...list.children];
    const now = arrange(rows.map((row) => selectIn(row).selectedIndex));
    const order = moved(now, rows.indexOf(here), by).map((at) => rows[at] as Element);
    const n = order.indexOf(here);
    order.forEach((row, at) => {
      selectIn(row).selectedIndex = at + 1;
      if (at < n) list.insertBefore(row, here);
      if (at > n) list.append(row);
    });
    selectIn(here).dispatchEvent(new Event('change', { bubbles: true }));
    button.scrollIntoView({ block: 'nearest' });
    live.textContent = fill(words.moved, { letter, n: n + 1, total });
  };

  return (
    <>
      {share && <p>{words.share}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets it is no list to Safari. */}
      <ul class="order" role="list">
        {passages.map(({ id, passage }, at) => {
          const letter = letterOf(at);
          const textId = `${itemId}/${id}`;
          const fits = () => answer.done()?.feedback.find(({ about }) => about === id)?.right;
          const mark = () => (fits() ? 'right' : fits() === false ? 'wrong' : undefined);
          const key = () =>
            !fits() && passages.findIndex((_, i) => answer.mark('places', `${i + 1} ${id}`) === 'answer') + 1;
          const press = (sign: string, by: number, says: string) => (
            <button
              type="button"
              class="move"
              aria-label={fill(says, { letter })}
              on:click={({ currentTarget }) => move(currentTarget, letter, by)}
            >
              {sign}
            </button>
          );
          return (
            <li data-mark={mark()}>
              {quote(passage, undefined, fill(words.passage, { letter }), <span id={textId}>{passage.text}</span>)}
              <div class="placing">
                <label>
                  <span>{fill(words.place, { letter })}</span>
                  <select name={`${itemId}/places`} aria-describedby={textId} lang={lang}>
                    <option value="">–</option>
                    {passages.map((_, i) => (
                      <option value={`${i + 1} ${id}`}>{placeName(i + 1)}</option>
                    ))}
                  </select>
                  {tag(mark())}
                  <Show when={key()}>{(n) => tag('answer', fill(words.answer, { place: n() }))}</Show>
                </label>
                <span class="moves">
                  <Show when={awake()}>
                    {press('↑', -1, words.earlier)}
                    {press('↓', 1, words.later)}
                  </Show>
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      <p
        class="visually-hidden"
        aria-live="polite"
        ref={(it) => {
          live = it;
        }}
      />
    </>
  );
};

const label: ExerciseKind<'order'>['label'] = ({ passages }, about) => {
  const at = passages.findIndex(({ id }) => id === about);
  return at < 0 ? null : `${letterOf(at)}, ¶${passages[at]?.passage.at.paragraph}`;
};

/** Where nothing is scored: the order of the key, and what it shows. Elsewhere both come with the feedback. */
const after: NonNullable<ExerciseKind<'order'>['after']> = ({ light, why }, _, __, { exercise, ui }) =>
  !exercise.scored && (
    <>
      <p>
        <b>{ui.exercise.order.ours}</b> {light.map(({ at }) => `¶${at.paragraph}`).join(', ')}
      </p>
      <p>
        <ToldText told={why} />
      </p>
    </>
  );

/** Passages to put in order. */
export const order: ExerciseKind<'order'> = {
  type: 'order',
  score: scoreOrder,
  answer: answerOrder,
  label,
  body,
  after,
};
