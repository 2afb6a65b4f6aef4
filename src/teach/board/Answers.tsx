/** What one pupil answered, question by question. */
import { type JSX, Show } from 'solid-js';
import type { Judged } from '../../core/class/judge.ts';
import { fill } from '../../i18n/format.ts';
import { Apart } from '../../islands/apart.tsx';
import { optionText, shortOf } from './option-text.ts';
import { storyLabel } from './Quote.tsx';
import type { Room } from './room.ts';

export function Answers(props: { readonly room: Room; readonly answers: readonly Judged[] }) {
  const { ui } = props.room.props;
  const words = ui.board.pupils;
  return (
    <table class="board-table board-answers">
      <caption>
        {words.answers}.{' '}
        {storyLabel(
          props.answers.some(({ item }) => item.found),
          ui,
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.question}</th>
          <th scope="col">{words.said}</th>
          <th scope="col">{words.certainty}</th>
          <th scope="col">{words.came}</th>
        </tr>
      </thead>
      <tbody>
        {props.answers.map((answer) => (
          <tr data-outcome={answer.outcome}>
            <td
              class={answer.item.type === 'choose' || answer.item.type === 'settle' ? undefined : 'board-words'}
              lang={answer.item.lang}
            >
              {shortOf(answer.item)}
            </td>
            <td>
              {said(answer, props.room)}
              <Show when={answer.response.type === 'rewrite' && answer.response.text}>
                {(text) => (
                  <q lang={answer.item.lang}>
                    <Apart words={text()} />
                  </q>
                )}
              </Show>
            </td>
            <td>{answer.certainty && ui.exercise.certainty[answer.certainty]}</td>
            <td>
              {words.outcome[answer.outcome]}
              <Show when={answer.last !== null && answer.last !== answer.outcome && answer.last}>
                {(last) => <> ({fill(words.later, { outcome: words.outcome[last()] })})</>}
              </Show>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The picked options in words; of a marked story how much was found. */
function said({ item, options }: Judged, { props: { ui } }: Room): JSX.Element {
  if (item.type !== 'annotate') {
    return options.map((id, at) => {
      const { text, lang } = optionText(item, id, ui);
      return [at > 0 && ' · ', <span lang={lang}>{text}</span>];
    });
  }
  return fill(ui.board.pupils.ratio, {
    n: options.filter((id) => !id.startsWith('missed ')).length,
    of: options.length,
  });
}
