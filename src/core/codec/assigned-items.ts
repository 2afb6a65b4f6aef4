/** What an assignment asks for, by what the site has today. */
import type { Shelf, ShelfExercise } from '../exercises/shelf.ts';
import { shuffled } from '../exercises/shuffle.ts';
import type { AssignedStep, Assignment } from './assignment.ts';
import type { AssignedItem } from './make-hand-in.ts';

/** A step with what it is made of. */
export type LaidStep =
  | { readonly step: AssignedStep; readonly kind: 'lesson'; readonly lesson: Shelf['lessons'][number] }
  | { readonly step: AssignedStep; readonly kind: 'exercise'; readonly exercise: ShelfExercise }
  | { readonly step: AssignedStep; readonly kind: 'check'; readonly check: Shelf['checks'][number] }
  /** The site does not have it, or not any more. */
  | { readonly step: AssignedStep; readonly kind: 'unknown' };

/** A step, and its items without those of a blind pass, which are nobody’s business. */
export type AssignedPart = LaidStep & { readonly items: readonly AssignedItem[] };

/**
 * The steps of an assignment in its order, each once. An exercise that is part of an assigned lesson is done there, and is no step of
 * its own. With `blind`, an article’s blind pass comes before its first exercise.
 */
export function assignedParts(assignment: Pick<Assignment, 'steps' | 'blind'>, shelf: Shelf): readonly AssignedPart[] {
  const exercises = new Map(shelf.exercises.map((exercise) => [exercise.id, exercise]));
  const lessons = new Map(shelf.lessons.map((lesson) => [lesson.slug, lesson]));
  const taken = new Set(
    assignment.steps.flatMap(({ kind, id }) => (kind === 'lesson' ? (lessons.get(id)?.exercises ?? []) : [])),
  );
  const parts: AssignedPart[] = [];
  const seen = new Set<string>();
  const add = (laid: LaidStep, items: readonly AssignedItem[]) => {
    const name = `${laid.step.kind} ${laid.step.id}`;
    if (!seen.has(name)) parts.push({ ...laid, items });
    seen.add(name);
  };
  const addExercise = (exercise: ShelfExercise) => {
    const step = { kind: 'exercise', id: exercise.id } as const;
    if (!taken.has(exercise.id)) add({ step, kind: 'exercise', exercise }, itemsOf(exercise, step));
  };

  for (const step of assignment.steps) {
    const lesson = step.kind === 'lesson' && lessons.get(step.id);
    const exercise = step.kind === 'exercise' && exercises.get(step.id);
    const check = step.kind === 'check' && shelf.checks.find(({ form }) => form === step.id);
    if (lesson) {
      const asked = lesson.exercises.flatMap((id) => exercises.get(id) ?? []);
      add(
        { step, kind: 'lesson', lesson },
        asked.flatMap((one) => itemsOf(one, step)),
      );
    } else if (check) {
      add(
        { step, kind: 'check', check },
        check.items.map((item) => ({ ...item, type: 'sort', step })),
      );
    } else if (exercise) {
      const blind = assignment.blind && blindOf(exercise.id, shelf);
      if (blind) addExercise(blind);
      addExercise(exercise);
    } else add({ step, kind: 'unknown' }, []);
  }
  return parts;
}

/**
 * The parts in a pupil’s own order: exercises change places among themselves, lessons and checks stay where they are, and a blind
 * pass comes before the other exercises of its story.
 *
 * @param seed 0 for the order of the assignment
 */
export function ownOrder(parts: readonly AssignedPart[], seed: number): readonly AssignedPart[] {
  const passes = parts.filter(isBlind);
  const others = parts.filter((part) => !isBlind(part));
  const own = shuffled(
    others.filter(({ kind }) => kind === 'exercise'),
    seed,
    'exercises',
  ).values();
  const mixed = others.map((part) => (part.kind === 'exercise' ? (own.next().value ?? part) : part));
  const placed = mixed.flatMap((part) => {
    const at = part.kind === 'exercise' ? passes.findIndex(({ step }) => sameStory(step.id, part.step.id)) : -1;
    return at < 0 ? [part] : [...passes.splice(at, 1), part];
  });
  return [...passes, ...placed];
}

/** Is it a blind pass? */
export const isBlind = (part: LaidStep): boolean => part.kind === 'exercise' && part.exercise.type === 'blind';
const sameStory = (one: string, other: string) => one.split('/')[0] === other.split('/')[0];

/** Every item that is handed in, each once, in the assignment’s order. */
export const assignedItems = (assignment: Pick<Assignment, 'steps' | 'blind'>, shelf: Shelf): readonly AssignedItem[] =>
  assignedParts(assignment, shelf).flatMap(({ items }) => items);

/** The blind pass over the story that an exercise is about. */
export function blindOf(exercise: string, shelf: Shelf): ShelfExercise | undefined {
  const article = exercise.slice(0, exercise.indexOf('/') + 1);
  return shelf.exercises.find(({ id, type }) => type === 'blind' && id.startsWith(article));
}

const itemsOf = ({ type, items }: ShelfExercise, step: AssignedStep): readonly AssignedItem[] =>
  type === 'blind' ? [] : items.map((item) => ({ ...item, type, step }));
