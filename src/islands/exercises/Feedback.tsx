import { type Accessor, type JSX, Show } from 'solid-js';
import type { ExerciseType, Feedback, Item } from '../../core/exercises/types.ts';
import type { Outcome } from '../../core/record/types.ts';
import Sign from '../Sign.tsx';
import type { Answer } from './answer.ts';
import type { ExerciseKind, Tools } from './kind.ts';
import { ToldText } from './Told.tsx';

interface Props<T extends ExerciseType> {
  kind: ExerciseKind<T>;
  item: Item<T>;
  answer: Answer;
  tools: Tools;
  /** Where the answer is kept, once it is. */
  kept: Accessor<'disk' | 'memory' | undefined>;
  /** The buttons after an answer. */
  children: JSX.Element;
}

/**
 * What comes of an answer: the outcome in words, a line on each pick, links to the words, and where it is kept.
 *
 * Its first part is a live region from the start, so that what comes into it is spoken: what is missing, or the lines. The
 * heading is not spoken there, because it is read when it takes the focus; nothing is said twice.
 */
export function FeedbackNote<T extends ExerciseType>(props: Props<T>) {
  const { kind, item, answer, tools } = props;
  const words = tools.ui.exercise;
  const { lang } = tools.source;
  const asked = () => answer.shown() === 'asked';
  const look = () => (asked() ? 'noted' : answer.done()?.outcome);
  const bare: { readonly [outcome in Outcome]?: 'yes' | 'no' } =
    ('options' in item.ask && !item.ask.quoted) || 'records' in item.ask ? { right: 'yes', wrong: 'no' } : {};
  /** Once the learner has asked for the answer, it is what the note is about. Without a quotation there are no words to show anything. */
  const heading = () => {
    const outcome = look() ?? 'noted';
    return asked() ? 'shown' : (bare[outcome] ?? outcome);
  };
  const mark = (right: boolean) => words.mark[right ? 'right' : 'wrong'];
  /** Each line has its glyph; where the heading does not say the same, `word` says it to who does not see that. */
  const line = ({ about, right, text }: Feedback, word?: string) => {
    const label = about && kind.label(item.ask, about, tools.ui);
    const authored = about && kind.authored?.(about) ? lang : undefined;
    return (
      <p class="line" data-right={right}>
        {right !== null && <Sign of={right ? 'right' : 'wrong'} />}
        <span>
          {right !== null && word && <span class="visually-hidden">{`${word}: `}</span>}
          {label && <b lang={authored}>{`${label} `}</b>}
          {text.length > 0 ? <ToldText told={text} /> : right !== null && mark(right)}
        </span>
      </p>
    );
  };
  return (
    <div class={look() && 'feedback'} data-outcome={look()}>
      <div role="status" aria-atomic="false">
        <Show when={answer.missing()}>{(missing) => <p class="missing">{words.missing[missing()]}</p>}</Show>
        <Show when={answer.done()}>
          {(done) => (
            <>
              <h4 class="outcome" tabindex="-1" aria-live="off">
                <Sign of={look() ?? 'noted'} />{' '}
                {kind.heading?.(item.key, done().response, tools) ?? words.outcome[heading()]}
              </h4>
              {kind.before?.(item.key, () => done().response, tools)}
              {done().feedback.map((one, _, { length }) =>
                line(one, length > 1 && one.text.length ? mark(!!one.right) : ''),
              )}
              {answer.more().map((one) => line(one, words.mark.answer))}
            </>
          )}
        </Show>
      </div>
      <Show when={answer.done()}>
        {(done) => (
          <>
            {kind.after?.(
              item.key,
              () => done().response,
              () => answer.solved() || !!answer.shown(),
              tools,
              item.ask,
            )}
            <div class="actions">
              {props.children}
              <Show when={props.kept()}>{(where) => <span class="kept">{words.kept[where()]}</span>}</Show>
            </div>
          </>
        )}
      </Show>
    </div>
  );
}
