/** The items of an assignment with all that the class board needs of them: what was asked, the key, where they stand. */
import type { AssignedStep } from '../codec/assignment.ts';
import { itemKey } from '../codec/checksum.ts';
import type { AssignedItem } from '../codec/make-hand-in.ts';
import type { ExerciseFile, Shelf } from '../exercises/shelf.ts';
import { type Skill, skillOf } from '../exercises/skills.ts';
import type { Exercise, ExerciseFor, ExerciseType, Item } from '../exercises/types.ts';
import { itemNumbers } from '../paper/numbers.ts';

/** An item of whichever type. */
export type AnyItem = Item<ExerciseType>;

/** An item that was assigned, with its key. */
export interface ClassItem extends AssignedItem {
  /** See `itemKey`. */
  readonly key: string;
  /** Its number in its step, from 1, as it is printed on paper. */
  readonly number: number;
  /** The title of its exercise. */
  readonly title: string;
  /** What was asked: the item’s own question, or its exercise’s. */
  readonly stem: string;
  readonly scored: boolean;
  readonly item: AnyItem;
  /** What it trains; see `skillOf`. */
  readonly skill: Skill | null;
  /** The article’s slug. */
  readonly article: string;
  /** Its story was written by somebody else. */
  readonly found: boolean;
  /** The language of its story. */
  readonly lang: string;
}

/** What the site has, as it was fetched for an assignment. */
export interface Source {
  readonly shelf: Shelf;
  /** By global id; those of lessons and single exercises. */
  readonly files: Readonly<Record<string, ExerciseFile>>;
  /** The board and the pairs of each check. */
  readonly checks: Readonly<Partial<Record<'A' | 'B', readonly Exercise[]>>>;
}

/** The exercises and the checks that the steps of an assignment need, each once. What this site does not have is left out. */
export function neededFor(
  steps: readonly AssignedStep[],
  shelf: Shelf,
): { readonly exercises: readonly string[]; readonly checks: readonly ('A' | 'B')[] } {
  const known = new Set(shelf.exercises.map(({ id }) => id));
  const ids = steps.flatMap((step) => {
    if (step.kind === 'check') return [];
    return step.kind === 'exercise' ? [step.id] : exercisesOf(step.id, shelf);
  });
  return {
    exercises: [...new Set(ids)].filter((id) => known.has(id)),
    checks: (['A', 'B'] as const).filter((form) => steps.some(({ kind, id }) => kind === 'check' && id === form)),
  };
}

const exercisesOf = (lesson: string, shelf: Shelf): readonly string[] =>
  shelf.lessons.find(({ slug }) => slug === lesson)?.exercises ?? [];

/**
 * The items of an assignment in its order. An item that two steps have is counted once, with the first of them; the blind pass is left
 * out, because it is never handed in.
 */
export function classItems(steps: readonly AssignedStep[], source: Source): readonly ClassItem[] {
  const all = steps.flatMap((step) => itemsOfStep(step, source));
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

function itemsOfStep(step: AssignedStep, { shelf, files, checks }: Source): readonly ClassItem[] {
  const exercises =
    step.kind === 'check'
      ? (checks[step.id] ?? [])
      : (step.kind === 'lesson' ? exercisesOf(step.id, shelf) : [step.id]).flatMap((id) => files[id]?.exercise ?? []);
  const numbers = new Map(itemNumbers(exercises).map(({ n, id }) => [id, n]));
  return exercises.flatMap((exercise) => {
    if (exercise.type === 'blind') return [];
    const [article = ''] = exercise.id.split('/');
    const about = shelf.articles[article];
    return (exercise as ExerciseFor<ExerciseType>).items.map((item, at): ClassItem => {
      const id = `${exercise.id}/${item.id}`;
      return {
        id,
        revision: item.revision,
        type: exercise.type,
        step,
        key: itemKey(id, item.revision),
        number: numbers.get(id) ?? at + 1,
        title: exercise.title,
        stem: 'stem' in item.ask ? item.ask.stem : exercise.stem,
        scored: exercise.scored,
        item,
        skill: skillOf(exercise, at),
        article,
        found: about?.found ?? true,
        lang: about?.lang ?? 'en',
      };
    });
  });
}
