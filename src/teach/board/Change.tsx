/** Before and after: d′ and c of the class with their intervals, and what they say in plain words. */
import { Show } from 'solid-js';
import { type CheckOfClass, liesAt } from '../../core/class/checks.ts';
import type { Interval } from '../../core/results/signal.ts';
import { count, fill } from '../../i18n/format.ts';
import type { Room } from './room.ts';

export function Change(props: { readonly room: Room }) {
  const { ui, lang } = props.room.props;
  const words = ui.board.change;
  const { before, after, change } = props.room.picture;
  const taken = () => [before(), after()].filter((one) => one !== null);
  const number = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const written = (interval: Interval | undefined): string => {
    if (!interval) return '–';
    const [mean, low, high] = [interval.mean, interval.low, interval.high].map((one) =>
      number.format(one).replace('-', '−'),
    );
    return fill(words.interval, { mean: mean ?? '', low: low ?? '', high: high ?? '' });
  };
  return (
    <section class="sheet board-view" id="board-change" aria-labelledby="board-change-title" tabindex="-1">
      <h2 id="board-change-title">{words.title}</h2>
      <Show when={taken().length > 0} fallback={<p>{words.none}</p>}>
        {taken().map((check) => (
          <Reading room={props.room} check={check} />
        ))}
        <Show when={change()}>
          {(moved) => (
            <p class="board-first">
              {fill(words.better[liesAt(moved().dPrime)], { n: moved().n })} {words.moved[liesAt(moved().criterion)]}
            </p>
          )}
        </Show>
        <div class="board-wide">
          <table class="board-table">
            <thead>
              <tr>
                <th scope="col">{words.measure}</th>
                {taken().map(({ form }) => (
                  <th scope="col">{words[form]}</th>
                ))}
                <Show when={change()}>
                  <th scope="col">{words.difference}</th>
                </Show>
              </tr>
            </thead>
            <tbody>
              {(['dPrime', 'criterion'] as const).map((measure) => (
                <tr>
                  <th scope="row">{words[measure]}</th>
                  {taken().map(({ signal }) => (
                    <td>{written(signal?.[measure])}</td>
                  ))}
                  <Show when={change()}>{(moved) => <td>{written(moved()[measure])}</td>}</Show>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="board-soft">{words.how}</p>
      </Show>
    </section>
  );
}

function Reading(props: { readonly room: Room; readonly check: CheckOfClass }) {
  const { ui, lang } = props.room.props;
  const words = ui.board.change;
  const { form, pupils, unfinished, sights, signal } = props.check;
  return (
    <div class="board-check">
      <h3>{words[form]}</h3>
      <p>
        {count(words.taken, pupils.length, lang)}. {unfinished > 0 && count(words.unfinished, unfinished, lang)}
      </p>
      <p>{signal ? `${words.tells[liesAt(signal.dPrime)]} ${words.leans[liesAt(signal.criterion)]}` : words.few}</p>
      <Show when={pupils.length > 0}>
        <p class="board-soft">{fill(words.sights, { ...sights })}</p>
      </Show>
    </div>
  );
}
