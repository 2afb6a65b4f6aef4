/** What an option is called on a tally sheet and before the projector. */
import type { Verdict } from '../../core/codebook/values.ts';
import type { Field } from '../../core/exercises/sort/types.ts';
import type { Asks, ExerciseType } from '../../core/exercises/types.ts';
import { letterOf } from '../../core/paper/letters.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { SIGNS } from '../../islands/exercises/annotate/signs.ts';
import { fieldLabel } from '../../islands/exercises/sort/label.ts';
import type { SignName } from '../../islands/Sign.tsx';

type Words = Pick<Strings, 'signs'> & { readonly exercise: Pick<Strings['exercise'], 'match'> };
type Labels = { readonly [T in ExerciseType]: (ask: Asks[T], question: string, option: string, t: Words) => string };

const textOf = (list: readonly { readonly id: string; readonly text: string }[], option: string): string =>
  list.find(({ id }) => id === option)?.text ?? option;

const LABELS: Labels = {
  sort: (_, __, option, t) => fieldLabel(option as Field, t),
  blind: (_, __, option, t) => fieldLabel(option as Field, t),
  mark: ({ passage }, _, option) => {
    const phrases = passage.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part])));
    return letterOf(phrases.findIndex(({ id }) => id === option));
  },
  match: (ask, question, option, { exercise, signs }) => {
    if (ask.form === 'find') return letterOf(ask.among.findIndex(({ id }) => id === option));
    if (question === 'both') return exercise.match[option === 'true' ? 'yes' : 'no'];
    const names: Readonly<Record<string, string>> = question === 'differs' ? signs.differs : signs.relation;
    return names[option] ?? option;
  },
  choose: ({ options }, _, option) => textOf(options, option),
  settle: ({ records }, _, option) => textOf(records, option),
  rewrite: ({ options }, _, option) => textOf(options, option),
  order: ({ passages }, _, option) => {
    const [place, id] = option.split(' ');
    return `${letterOf(passages.findIndex((one) => one.id === id))} ${place}`;
  },
  annotate: (_, __, option) => option,
};

/** The words for an option of a closed question (see `questionsOf`); a letter where it is a phrase or a passage. */
export const optionLabel = <T extends ExerciseType>(
  type: T,
  ask: Asks[T],
  question: string,
  option: string,
  t: Words,
) => LABELS[type](ask, question, option, t);

/** Whether the options of a type are words of the author; of all others they are ours, or letters. */
export const isAuthored = (type: ExerciseType): boolean => ['choose', 'settle', 'rewrite'].includes(type);

const OTHER_SIGNS: Readonly<Record<string, SignName>> = {
  somebody: 'somebody',
  nobody: 'nobody',
  named: 'somebody',
  unnamed: 'nobody',
  hidden: 'nobody',
  narrator: 'nobody',
  checkable: 'fact',
  accusation: 'accusation',
  contradicted: 'clash',
};

/** The glyphs that go with an option’s words, so that it is known again without colour; none for words that have no sign. */
export const optionSigns = (option: string): readonly SignName[] =>
  (SIGNS[option as Verdict] ?? [OTHER_SIGNS[option]]).filter((sign) => sign !== undefined);
