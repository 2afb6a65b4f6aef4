/** Sure and wrong. */
import { Show } from 'solid-js';
import { fill } from '../../i18n/format.ts';
import { Inset } from '../Inset.tsx';
import { quotesOf } from './option-text.ts';
import { Quotes } from './Quote.tsx';
import type { Room } from './room.ts';
import { Who } from './Who.tsx';

const FIRST = 8;

export function Sure(props: { readonly room: Room }) {
  const { ui } = props.room.props;
  const words = ui.board.sure;
  const all = () => props.room.picture.sure();
  const asked = () =>
    props.room.pupils().some(({ counts }) => [...counts.answers.values()].some(({ certainty }) => certainty !== null));
  return (
    <section class="sheet board-view" id="board-sure" aria-labelledby="board-sure-title" tabindex="-1">
      <h2 id="board-sure-title">{words.title}</h2>
      <Show when={asked()} fallback={<p>{words.off}</p>}>
        <p class="board-soft">{words.about}</p>
        <Show when={all().length === 0}>
          <p>{words.none}</p>
        </Show>
        <ol class="board-confusions">
          {all()
            .slice(0, FIRST)
            .map(({ item, who, sure }) => (
              <li>
                <p>
                  <strong>
                    <Inset
                      text={fill(words.line, { n: who.length, of: sure })}
                      values={{ title: item.title }}
                      lang={item.lang}
                    />
                  </strong>
                </p>
                <Show when={item.type === 'choose' || item.type === 'settle'}>
                  <p class="board-soft" lang={item.lang}>
                    {item.stem}
                  </p>
                </Show>
                <Show when={quotesOf(item).length > 0}>
                  <Quotes item={item} quotes={quotesOf(item)} ui={ui} />
                </Show>
                <Who room={props.room} who={who} n={who.length} />
              </li>
            ))}
        </ol>
      </Show>
    </section>
  );
}
