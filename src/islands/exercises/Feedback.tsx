import { type Accessor, type JSX, Show } from 'solid-js';
import type { ExerciseType, Item } from '../../core/exercises/types.ts';
import Sign from '../Sign.tsx';
import type { Answer, Done } from './answer.ts';
import { useDesk } from './desk.ts';
import { KINDS } from './kinds.ts';
import { LABELS } from './labels.ts';
import { ToldText } from './Told.tsx';

interface Props<T extends ExerciseType> {
  type: T;
  item: Item<T>;
  answer: Answer;
  done: Accessor<Done>;
  /** Where the answer is kept, once it is. */
  kept: 'disk' | 'memory' | undefined;
  heading: (heading: HTMLElement) => void;
  /** The buttons after an answer. */
  children: JSX.Element;
}

/** What comes of an answer: the outcome in words, a line on each pick, links to the words, and where it is kept. */
export function FeedbackNote<T extends ExerciseType>(props: Props<T>) {
  const { ui } = useDesk();
  const words = ui.exercise;
  const After = KINDS[props.type].After;
  return (
    <div class="feedback" data-outcome={props.done().outcome}>
      <h4 class="outcome" tabindex="-1" ref={props.heading}>
        <Sign of={props.done().outcome} /> {words.outcome[props.done().outcome]}
      </h4>
      {props.answer.lines().map(({ about, right, text }) => {
        const label = about && LABELS[props.type](props.item.ask, about, ui);
        return (
          <p class="line" data-right={right}>
            {right !== null && <Sign of={right ? 'right' : 'wrong'} />}
            <span>
              {label && <b>{label} </b>}
              {text.length > 0 ? <ToldText told={text} /> : right !== null && words.mark[right ? 'right' : 'wrong']}
            </span>
          </p>
        );
      })}
      {After && (
        <After
          item={props.item}
          response={props.done().response}
          solved={props.answer.solved() || props.answer.shown()}
        />
      )}
      <div class="actions">
        {props.children}
        <Show when={props.kept}>{(where) => <span class="kept">{words.kept[where()]}</span>}</Show>
      </div>
    </div>
  );
}
