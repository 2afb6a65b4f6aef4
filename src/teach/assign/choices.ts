/** What can be assigned, as the page shows it: lessons, their exercises, exercises of practice stories, checks. */
import type { Shelf } from '../../core/exercises/shelf.ts';
import type { ExerciseType } from '../../core/exercises/types.ts';

export interface ExerciseChoice {
  /** `article/exercise`. */
  readonly id: string;
  readonly title: string;
  readonly type: ExerciseType;
  readonly items: number;
}
export interface Choices {
  readonly lessons: readonly {
    readonly slug: string;
    readonly title: string;
    readonly minutes: number;
    readonly items: number;
  }[];
  /** First those of each lesson, then what is left of each story. */
  readonly groups: readonly {
    readonly of: 'lesson' | 'article';
    /** The lesson’s slug, or the article’s. */
    readonly id: string;
    readonly title: string;
    readonly exercises: readonly ExerciseChoice[];
  }[];
  readonly checks: readonly { readonly form: 'A' | 'B'; readonly items: number }[];
  /** Articles that have a blind pass. */
  readonly blind: readonly string[];
}

const articleOf = (id: string) => id.slice(0, id.indexOf('/'));

/** Lays out the shelf. A blind pass is no choice of its own: it is an option, and comes before the exercises of its story. */
export function choicesOf(shelf: Shelf): Choices {
  const exercises = new Map(shelf.exercises.map((exercise) => [exercise.id, exercise]));
  const choice = (id: string): readonly ExerciseChoice[] => {
    const exercise = exercises.get(id);
    if (!exercise || exercise.type === 'blind') return [];
    return [{ id, title: exercise.title, type: exercise.type, items: exercise.items.length }];
  };
  const lessons = shelf.lessons.map(({ slug, title, minutes, exercises: ids }) => ({
    slug,
    title,
    minutes,
    items: ids.reduce((sum, id) => sum + (exercises.get(id)?.items.length ?? 0), 0),
  }));
  const inLessons = new Set(shelf.lessons.flatMap((lesson) => lesson.exercises));
  const left = Map.groupBy(
    shelf.exercises.filter(({ id }) => !inLessons.has(id)),
    ({ id }) => articleOf(id),
  );
  const groups: Choices['groups'] = [
    ...shelf.lessons.map(({ slug, title, exercises: ids }) => ({
      of: 'lesson' as const,
      id: slug,
      title,
      exercises: ids.flatMap(choice),
    })),
    ...[...left].map(([id, list]) => ({
      of: 'article' as const,
      id,
      title: shelf.articles[id]?.title ?? id,
      exercises: list.flatMap((one) => choice(one.id)),
    })),
  ];
  return {
    lessons,
    groups: groups.filter((group) => group.exercises.length > 0),
    checks: shelf.checks.map(({ form, items }) => ({ form, items: items.length })),
    blind: [...new Set(shelf.exercises.filter(({ type }) => type === 'blind').map(({ id }) => articleOf(id)))],
  };
}
