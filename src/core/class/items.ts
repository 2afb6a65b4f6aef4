/** The items of an assignment with all that the class board needs of them: what was asked, the key, where they stand. */
import { assignedItems } from '../codec/assigned-items.ts';
import type { AssignedStep, Assignment } from '../codec/assignment.ts';
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

/** The items of an assignment in its order, each once. What this site does not have is left out; so is the blind pass, which is never handed in. */
export function classItems(assignment: Pick<Assignment, 'steps' | 'blind'>, source: Source): readonly ClassItem[] {
  const numbers = new Map<AssignedStep, ReadonlyMap<string, number>>();
  return assignedItems(assignment, source.shelf).flatMap((assigned): readonly ClassItem[] => {
    const cut = assigned.id.lastIndexOf('/');
    const exercises = exercisesIn(assigned.step, source);
    const exercise = exercises.find(({ id }) => id === assigned.id.slice(0, cut)) as
      | ExerciseFor<ExerciseType>
      | undefined;
    const at = exercise?.items.findIndex(({ id }) => id === assigned.id.slice(cut + 1)) ?? -1;
    const item = exercise?.items[at];
    if (!exercise || !item) return [];
    const known = numbers.get(assigned.step) ?? new Map(itemNumbers(exercises).map(({ n, id }) => [id, n]));
    numbers.set(assigned.step, known);
    const [article = ''] = exercise.id.split('/');
    const about = source.shelf.articles[article];
    return [
      {
        ...assigned,
        // By the file that was fetched, should a newer one have come in between.
        revision: item.revision,
        key: itemKey(assigned.id, item.revision),
        number: known.get(assigned.id) ?? at + 1,
        title: exercise.title,
        stem: 'stem' in item.ask ? item.ask.stem : exercise.stem,
        scored: exercise.scored,
        item,
        skill: skillOf(exercise as Exercise, at),
        article,
        found: about?.found ?? true,
        lang: about?.lang ?? 'en',
      },
    ];
  });
}

/** The exercises of a step, as far as they were fetched. */
function exercisesIn(step: AssignedStep, { shelf, files, checks }: Source): readonly Exercise[] {
  if (step.kind === 'check') return checks[step.id] ?? [];
  const ids = step.kind === 'lesson' ? exercisesOf(step.id, shelf) : [step.id];
  return ids.flatMap((id) => files[id]?.exercise ?? []);
}
