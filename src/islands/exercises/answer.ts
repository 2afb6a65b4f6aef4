import { batch, createSignal } from 'solid-js';
import { scoreItem } from '../../core/exercises/score-item.ts';
import type { ExerciseFor, ExerciseType, Feedback, Item, ItemResponse, Score } from '../../core/exercises/types.ts';
import type { Outcome } from '../../core/record/types.ts';
import type { ExerciseKind, Mark } from './kind.ts';
import { type Picks, picksOf } from './picks.ts';

/** A checked answer. */
export interface Done {
  readonly response: ItemResponse;
  readonly outcome: Outcome;
  readonly feedback: readonly Feedback[];
}
type Missing = Extract<Score, { state: 'not-ready' }>['missing'];
type Scored = Extract<Score, { state: 'scored' }>;

/** What one item goes through: open, checked, shown, tried again. Neutral at first; knows nothing of the page. */
export function createAnswer<T extends ExerciseType>(kind: ExerciseKind<T>, exercise: ExerciseFor<T>, item: Item<T>) {
  const [done, setDone] = createSignal<Done>();
  const [shown, setShown] = createSignal<'missed' | 'asked'>();
  const [missing, setMissing] = createSignal<Missing>();
  const model: ItemResponse | null = exercise.scored ? kind.answer(item.key) : null;
  const wanted: Picks = model ? picksOf(model) : {};
  const has = (picks: Picks, question: string, value: string) => picks[question]?.includes(value) ?? false;
  const solved = () => done()?.outcome === 'right' || done()?.outcome === 'noted';
  let missed = 0;
  let helped = false;

  return {
    done,
    missing,
    /** Why the answer of the key is shown: it was missed twice, or asked for. Undefined where it is not. */
    shown,
    /** Nothing is left to show: it is right, or there is nothing to be right about. */
    solved,
    /** Whether the answer of the key was ever shown. */
    helped: () => helped,
    /** Takes a response in. After the second miss the answer of the key comes with the feedback. @returns its score, where it is complete. */
    take(response: ItemResponse): Scored | undefined {
      const score = scoreItem(kind.score, exercise.scored, item.key, response);
      if (score.state === 'not-ready') {
        // Taken away first, so that a second press is answered aloud as well.
        setMissing(undefined);
        setMissing(score.missing);
        return undefined;
      }
      batch(() => {
        setMissing(undefined);
        setDone({ response, outcome: score.outcome, feedback: score.feedback });
        if (!solved()) missed += 1;
        if (missed > 1 && !solved()) this.show('missed');
      });
      return score;
    },
    show(why: 'missed' | 'asked') {
      helped = true;
      setShown(why);
    },
    /** Opens the item again, with what was picked. */
    reopen() {
      batch(() => {
        setDone(undefined);
        setShown();
      });
    },
    /** A pick has changed, so that what was missing may be there now. */
    touch: () => setMissing(undefined),
    /** Lines of feedback beside those of the answer itself: once it is shown, on what the key has. */
    more(): readonly Feedback[] {
      const said = done()?.feedback ?? [];
      const score = shown() && model && scoreItem(kind.score, true, item.key, model);
      if (score?.state !== 'scored') return [];
      return score.feedback.filter(({ about, text }) => text.length > 0 && said.every((line) => line.about !== about));
    },
    mark(question: string, value: string): Mark | undefined {
      const answer = done();
      if (!answer || !model) return undefined;
      const right = has(wanted, question, value);
      // Further questions are only judged where the key has an answer to them.
      if (has(picksOf(answer.response), question, value)) {
        const partly = answer.feedback.some((line) => line.about === value && line.right === null);
        return right ? 'right' : partly ? 'partly' : wanted[question] && 'wrong';
      }
      return right && shown() ? 'answer' : undefined;
    },
  };
}
export type Answer = ReturnType<typeof createAnswer>;
