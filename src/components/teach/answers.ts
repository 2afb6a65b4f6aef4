import type { Told } from '../../core/anchoring/types.ts';
import type { Exercise, ExerciseFor, ExerciseType, Feedback, Item } from '../../core/exercises/types.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { KINDS } from '../../islands/exercises/kinds.ts';

/** One line of an answer. */
export interface KeyedLine {
  readonly label: string | null;
  /** Whether the label is the author’s own words, and no interface string. */
  readonly authored: boolean;
  readonly text: Told;
  /** In place of the text, in the words of the interface. */
  readonly said: string;
}

/** What a key says of one item. */
export interface KeyedItem {
  /** Its place among those shown, from 1. */
  readonly n: number;
  readonly ask: Exercise['items'][number]['ask'];
  /** Its own question, where the exercise's is not enough. */
  readonly stem: string | null;
  /** The right answer with its reasons; empty where nothing is right or wrong. */
  readonly lines: readonly KeyedLine[];
  /** Of a pair: the record that would settle it. */
  readonly settledBy: string | null;
}

type Ui = Pick<Strings, 'exercise' | 'signs'>;

/** The answer to one part of a pair, for which feedback has no words: what differs, or whether both can be true. */
function partOf(key: Exercise['items'][number]['key'], about: string | null, { exercise, signs }: Ui): string {
  if (!('differs' in key)) return '';
  if (about === 'differs') return key.differs.map((one) => signs.differs[one]).join(', ');
  return about === 'both' ? exercise.match[key.both ? 'yes' : 'no'] : '';
}

/** Every item of an exercise as its key answers it. The hidden round of a blind pass is left out: its open round says the same. */
export function answersOf(exercise: Exercise, { exercise: words, signs, annotate }: Strings): readonly KeyedItem[] {
  const ui = { exercise: words, signs, annotate };
  const linesOf = <T extends ExerciseType>(type: T, { ask, key }: Item<T>): KeyedItem['lines'] => {
    const answer = KINDS[type].answer(key);
    const score = answer && KINDS[type].score(key, answer);
    if (score?.state !== 'scored')
      return 'why' in key ? [{ label: null, authored: false, text: key.why as Told, said: '' }] : [];
    return score.feedback.map(({ about, text }: Feedback) => ({
      label: about === null ? null : KINDS[type].label(ask, about, ui),
      authored: about !== null && KINDS[type].authored?.(about) === true,
      text,
      said: text.length > 0 ? '' : partOf(key, about, ui),
    }));
  };
  const keyed = <T extends ExerciseType>({ type, items }: ExerciseFor<T>) =>
    items
      .filter(({ ask }) => !('round' in ask && ask.round === 'hidden'))
      .map((item, at) => ({
        n: at + 1,
        ask: item.ask as KeyedItem['ask'],
        stem: 'stem' in item.ask ? item.ask.stem : null,
        lines: linesOf(type, item),
        settledBy: 'settledBy' in item.key ? item.key.settledBy : null,
      }));
  return keyed(exercise as ExerciseFor<ExerciseType>);
}
