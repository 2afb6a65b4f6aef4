/** A class as a table for a gradebook: one row a pupil. */
import type { CheckOfClass } from '../core/class/checks.ts';
import type { ClassItem } from '../core/class/items.ts';
import type { PupilPicture } from '../core/class/pupils.ts';
import type { Cell } from './csv.ts';

/** The columns’ names. */
export interface GradebookWords {
  readonly name: string;
  readonly handedIn: string;
  readonly minutes: string;
  readonly answered: string;
  readonly items: string;
  readonly right: string;
  readonly scored: string;
  readonly missed: string;
  readonly flagged: string;
  readonly sureWrong: string;
  readonly handIns: string;
  /** Right on who answers in a check; {form}. */
  readonly check: string;
  /** Right in an exercise; {title}. */
  readonly exercise: string;
}

/** Titles of exercises come back in other lessons; a column's name must not. */
function apart(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const n = (seen.get(title) ?? 0) + 1;
    seen.set(title, n);
    return titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${n})`;
  });
}

const exerciseOf = ({ id }: ClassItem): string => id.slice(0, id.lastIndexOf('/'));

/**
 * The table, its head first. Of each exercise and check how many first answers were right, as a number; empty where nothing of it was
 * answered. It is not a mark: that is the teacher’s to give.
 *
 * @param when writes a time given in minutes since 1970
 */
export function gradebook(
  pictures: readonly PupilPicture[],
  items: readonly ClassItem[],
  checks: readonly CheckOfClass[],
  words: GradebookWords,
  when: (minutes: number) => string,
): readonly (readonly Cell[])[] {
  const exercises = new Map(
    items.filter(({ scored, step }) => scored && step.kind !== 'check').map((item) => [exerciseOf(item), item.title]),
  );
  const head = [
    ...[words.name, words.handedIn, words.minutes, words.answered, words.items, words.right, words.scored],
    ...[words.missed, words.flagged, words.sureWrong, words.handIns],
    ...checks.map(({ form }) => words.check.replace('{form}', form)),
    ...apart([...exercises.values()]).map((title) => words.exercise.replace('{title}', () => title)),
  ];
  const rows = pictures.map(({ pupil, sights, right, of, answered, sureWrong, minutes }): readonly Cell[] => {
    const answers = [...pupil.counts.answers.values()];
    return [
      ...[pupil.name, when(pupil.counts.handIn.at), minutes, answered, items.length, right, of],
      ...[sights.missed, sights.flagged, sureWrong.length, pupil.sheets.length],
      ...checks.map((check) => {
        const own = check.pupils.find((one) => one.pupil === pupil)?.sights;
        return own ? own.caught + own.recognised : null;
      }),
      ...[...exercises.keys()].map((id) => {
        const own = answers.filter(({ item }) => item.scored && exerciseOf(item) === id);
        return own.length > 0 ? own.filter(({ outcome }) => outcome === 'right').length : null;
      }),
    ];
  });
  return [head, ...rows];
}
