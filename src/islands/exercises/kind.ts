import type { JSX } from 'solid-js';
import type {
  Asks,
  ExerciseType,
  Item,
  ItemResponse,
  Keys,
  Quoted,
  Responses,
  Scorer,
} from '../../core/exercises/types.ts';
import type { SignName } from '../Sign.tsx';
import type { Answer } from './answer.ts';
import type { ExerciseUi } from './desk.ts';

/** How an option came out: picked and right, right in part, or not; not picked but right. */
export type Mark = 'right' | 'partly' | 'wrong' | 'answer';

/** A passage that is shown without saying where it stands. */
export interface Unplaced {
  readonly text: string;
  readonly cut?: Quoted['cut'] | undefined;
}

/** What an exercise type draws one item with. */
export interface Tools {
  /** The item's global id, `article/exercise/item`: what the names of its controls begin with. */
  readonly id: string;
  readonly ui: ExerciseUi;
  /** The interface language. */
  readonly lang: string;
  /** Whether its exercise is scored. */
  readonly exercise: { readonly scored: boolean };
  /** What was answered, and how it came out. */
  readonly answer: Pick<Answer, 'done' | 'mark'>;
  /**
   * A passage as a marked quotation, linked to its place if it has one.
   *
   * @param end of its id. With it, the words describe the item's controls to a screen reader.
   * @param role which of several passages this is
   * @param words in place of the passage's own, where they are cut up
   */
  quote(quoted: Quoted | Unplaced, end?: string, role?: string, words?: JSX.Element): JSX.Element;
  /**
   * A native radio or checkbox with its label as one large target. Uncontrolled: see picks.ts.
   *
   * @param sign gives the field of a board its colour and line
   * @param look `phrase` is a run of words in a passage
   */
  option(
    question: string,
    value: string,
    text: JSX.Element,
    many?: boolean,
    sign?: SignName,
    look?: 'option' | 'phrase',
  ): JSX.Element;
  /** How something came out, as word and glyph; nothing where it has not. It hangs on the last word before it. */
  tag(how: Mark | undefined, text?: string): JSX.Element;
  /** After an answer: keeps one more attempt, the same answer with something added. It is not scored anew. */
  keep(more: Readonly<Record<string, unknown>>): Promise<void>;
  /** The label on what is quoted, and its language. */
  readonly source: { readonly label: string; readonly lang: string };
}

/** One exercise type as an island: how it is scored, what is drawn for an item, and what follows its feedback. */
export interface ExerciseKind<T extends ExerciseType> {
  readonly type: T;
  readonly score: Scorer<T>;
  /** The answer of the key; `null` where nothing is right or wrong. */
  readonly answer: (key: Keys[T]) => Responses[T] | null;
  /** What a line of feedback is about, as learners read it; `null` where the line needs no name. */
  readonly label: (ask: Asks[T], about: string, ui: ExerciseUi) => string | null;
  /** Whether that name is the author’s own words, in the language of the story. Without it, it is an interface string. */
  readonly authored?: (about: string) => boolean;
  readonly body: (ask: Item<T>['ask'], tools: Tools) => JSX.Element;
  /** What comes before the lines of feedback, and is announced with them. */
  readonly before?: (key: Item<T>['key'], response: () => ItemResponse, tools: Tools) => JSX.Element;
  /** Heads the feedback in place of the outcome. */
  readonly heading?: (key: Item<T>['key'], response: ItemResponse, tools: Tools) => string;
  /** What follows the feedback. `solved`: nothing is left to find out. */
  readonly after?: (
    key: Item<T>['key'],
    response: () => ItemResponse,
    solved: () => boolean,
    tools: Tools,
    ask: Item<T>['ask'],
  ) => JSX.Element;
}
