/** An exercise as a row of slides: what is shown large, what a class can vote for, and what the reveal says. */
import { segments } from '../../core/anchoring/segments.ts';
import type { StoryWords, Told } from '../../core/anchoring/types.ts';
import type { Exercise, Quoted } from '../../core/exercises/types.ts';
import type { Kit } from './kit.ts';

/** One item before the class. */
export interface Slide {
  readonly id: string;
  /** A question of the item’s own, in place of the exercise’s. */
  readonly stem: string | null;
  readonly quoted: readonly Quoted[];
  /** The options’ ids, each with its own words where it has some. */
  readonly options: readonly { readonly id: string; readonly text?: string }[];
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
export function slidesOf(
  exercise: Exercise,
  { boards, relations }: Pick<Kit, 'boards' | 'relations'>,
): readonly Slide[] {
  const named = (ids: readonly string[]): Slide['options'] => ids.map((id) => ({ id }));
  const slide = (
    at: number,
    quoted: readonly Quoted[],
    options: Slide['options'],
    answer: Answer,
    stem: string | null = null,
  ): Slide[] => {
    const item = exercise.items[at];
    if (!item) return [];
    const right = exercise.scored || exercise.type === 'blind' ? answer.right : null;
    return [{ ...answer, id: item.id, stem, quoted, options, right }];
  };
  switch (exercise.type) {
    case 'sort':
      return exercise.items.flatMap(({ ask, key }, at) => {
        const quoted = ask.beside ? [ask.claim, ask.beside] : [ask.claim];
        return slide(at, quoted, named(boards[ask.board]), {
          ...NOTHING,
          right: [key.field],
          why: [key.why],
          wrong: key.wrong,
        });
      });
    case 'choose':
      return exercise.items.flatMap(({ ask, key }, at) => {
        const right = Object.keys(key.options).filter((id) => key.options[id]?.right);
        return slide(at, ask.quoted ? [ask.quoted] : [], ask.options, parted(key.options, right), ask.stem);
      });
    case 'settle':
      return exercise.items.flatMap(({ ask, key }, at) => {
        const right = Object.keys(key.records).filter((id) => key.records[id]?.settles === 'fully');
        return slide(at, [ask.claim], ask.records, parted(key.records, right), ask.stem);
      });
    case 'match':
      return exercise.items.flatMap(({ ask, key }, at) => {
        if (ask.form !== 'judge' || key.form !== 'judge') return [];
        const { relation, why, wrong, settledBy } = key;
        return slide(at, [ask.a, ask.b], named(relations), {
          ...NOTHING,
          right: relation && [relation],
          why: [why],
          wrong,
          settledBy,
        });
      });
    case 'blind':
      return exercise.items.flatMap(({ ask, key }, at) => {
        if (ask.round !== 'open' || !key.open) return [];
        const { why, readings } = key.open;
        return slide(at, [ask.claim], named(boards.board), {
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
