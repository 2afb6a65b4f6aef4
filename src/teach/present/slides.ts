/** An exercise as a row of slides: what is shown large, what a class can vote for, and what the reveal says. */
import { segments } from '../../core/anchoring/segments.ts';
import type { StoryWords, Told } from '../../core/anchoring/types.ts';
import type { Exercise, ExerciseType, Quoted } from '../../core/exercises/types.ts';
import { type Question, questionsOf } from '../../core/paper/questions.ts';

/** One item before the class. */
export interface Slide {
  readonly id: string;
  /** A question of the item’s own, in place of the exercise’s. */
  readonly stem: string | null;
  readonly quoted: readonly Quoted[];
  readonly question: Question;
  /** For the words of an option: see `optionLabel`. */
  readonly type: ExerciseType;
  readonly ask: Exercise['items'][number]['ask'];
  /** Ids of the right options; null where nothing is right or wrong. */
  readonly right: readonly string[] | null;
  readonly why: readonly Told[];
  /** What to say to whoever chose another option, by its id. */
  readonly wrong: Readonly<Record<string, Told>>;
  /** Where careful readers differ: the reason of each. */
  readonly readings: readonly Told[];
  /** The record that would settle a pair. */
  readonly settledBy: string | null;
}

type Answer = Pick<Slide, 'right' | 'why' | 'wrong' | 'readings' | 'settledBy'>;
const NOTHING = { wrong: {}, readings: [], settledBy: null } as const;

/** Options with feedback of their own, parted into right ones and the others. */
function parted(options: Readonly<Record<string, { readonly feedback: Told }>>, right: readonly string[]): Answer {
  const told = Object.entries(options).map(([id, { feedback }]) => [id, feedback] as const);
  return {
    ...NOTHING,
    right,
    why: told.filter(([id]) => right.includes(id)).map(([, feedback]) => feedback),
    wrong: Object.fromEntries(told.filter(([id]) => !right.includes(id))),
  };
}

/** The row of slides; empty for an exercise on which no class can vote. */
export function slidesOf(exercise: Exercise): readonly Slide[] {
  const slide = (at: number, quoted: readonly Quoted[], answer: Answer, stem: string | null = null): Slide[] => {
    const item = exercise.items[at];
    if (!item) return [];
    const [question] =
      exercise.type === 'blind' ? BLIND : questionsOf(exercise.type as ExerciseType, item.ask as never);
    if (!question) return [];
    const { type, scored } = exercise;
    const right = scored || type === 'blind' ? answer.right : null;
    return [{ ...answer, id: item.id, stem, quoted, question, type, ask: item.ask, right }];
  };
  switch (exercise.type) {
    case 'sort':
      return exercise.items.flatMap(({ ask, key }, at) => {
        const quoted = ask.beside ? [ask.claim, ask.beside] : [ask.claim];
        return slide(at, quoted, { ...NOTHING, right: [key.field], why: [key.why], wrong: key.wrong });
      });
    case 'choose':
      return exercise.items.flatMap(({ ask, key }, at) => {
        const right = Object.keys(key.options).filter((id) => key.options[id]?.right);
        return slide(at, ask.quoted ? [ask.quoted] : [], parted(key.options, right), ask.stem);
      });
    case 'settle':
      return exercise.items.flatMap(({ ask, key }, at) => {
        const right = Object.keys(key.records).filter((id) => key.records[id]?.settles === 'fully');
        return slide(at, [ask.claim], parted(key.records, right), ask.stem);
      });
    case 'match':
      return exercise.items.flatMap(({ ask, key }, at) => {
        if (ask.form !== 'judge' || key.form !== 'judge') return [];
        const { relation, why, wrong, settledBy } = key;
        return slide(at, [ask.a, ask.b], { ...NOTHING, right: relation && [relation], why: [why], wrong, settledBy });
      });
    case 'blind':
      return exercise.items.flatMap(({ ask, key }, at) => {
        if (ask.round !== 'open' || !key.open) return [];
        const { why, readings } = key.open;
        return slide(at, [ask.claim], {
          ...NOTHING,
          right: readings.length > 0 ? null : [key.field],
          why: [why],
          readings,
        });
      });
    default:
      return [];
  }
}

/** The board, for the claims of a blind pass once their names are shown: that is a sort like any other. */
const BLIND = questionsOf('sort', {
  board: 'board',
  claim: { article: '', at: { paragraph: 0, start: 0, end: 0 }, text: '' },
  beside: null,
});

/** Whether a class can vote on something in an exercise. */
export const canPresent = (exercise: Exercise): boolean => slidesOf(exercise).length > 0;

/** A quotation cut at the ends of the words that its reasons point to. */
export function receiptsIn(
  quoted: Quoted,
  why: readonly Told[],
): readonly { readonly text: string; readonly cue: boolean }[] {
  const words = why.flat().filter((part): part is StoryWords => typeof part !== 'string');
  const marks = words
    .filter(({ article, at }) => article === quoted.article && at.paragraph === quoted.at.paragraph)
    .map(({ at }, n) => ({ id: String(n), start: at.start - quoted.at.start, end: at.end - quoted.at.start }))
    .filter(({ start, end }) => end > 0 && start < quoted.text.length);
  return segments(quoted.text, marks).map(({ text, ids }) => ({ text, cue: ids.length > 0 }));
}
