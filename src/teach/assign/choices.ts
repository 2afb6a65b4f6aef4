/** What can be assigned, as the page shows it: lessons, their exercises, exercises of practice stories, checks. */
import type { Shelf } from '../../core/exercises/shelf.ts';
import type { ExerciseType } from '../../core/exercises/types.ts';
import { PROSE } from '../../i18n/foreign.ts';

export interface ExerciseChoice {
  /** `article/exercise`. */
  readonly id: string;
  readonly title: string;
  /** Of its title. */
  readonly lang: string;
  readonly type: ExerciseType;
  readonly items: number;
}
export interface LessonChoice {
  readonly slug: string;
  readonly title: string;
  /** Of its title. */
  readonly lang: string;
  readonly minutes: number;
  readonly items: number;
}
export interface Choices {
  /** By course, the main one first; a lesson stands in the first course that has it. */
  readonly courses: readonly {
    readonly id: string;
    readonly title: string;
    /** Of its title. */
    readonly lang: string;
    readonly lessons: readonly LessonChoice[];
  }[];
  /** First those of each lesson, then what is left of each story. */
  readonly groups: readonly {
    readonly of: 'lesson' | 'article';
    /** The lesson’s slug, or the article’s. */
    readonly id: string;
    readonly title: string;
    /** Of its title. */
    readonly lang: string;
    /** The course that its lesson stands in, where it is not the main one: lessons of two courses may have one title. */
    readonly course: { readonly title: string; readonly lang: string } | null;
    readonly exercises: readonly ExerciseChoice[];
  }[];
  readonly checks: readonly { readonly form: 'A' | 'B'; readonly items: number }[];
}

const articleOf = (id: string) => id.slice(0, id.indexOf('/'));

/** Lays out the shelf. A blind pass is no choice of its own: it is an option, and comes before the exercises of its story. */
export function choicesOf(shelf: Shelf): Choices {
  const exercises = new Map(shelf.exercises.map((exercise) => [exercise.id, exercise]));
  const langOf = (article: string) => shelf.articles[article]?.lang ?? PROSE;
  const choice = (id: string): readonly ExerciseChoice[] => {
    const exercise = exercises.get(id);
    if (!exercise || exercise.type === 'blind') return [];
    return [
      { id, title: exercise.title, lang: langOf(articleOf(id)), type: exercise.type, items: exercise.items.length },
    ];
  };
  const placed = new Set<string>();
  const courses = shelf.courses.map(({ id, title, lessons }) => ({
    id,
    title,
    lessons: shelf.lessons.filter(({ slug }) => {
      const here = lessons.includes(slug) && !placed.has(slug);
      if (here) placed.add(slug);
      return here;
    }),
  }));
  const inLessons = new Set(shelf.lessons.flatMap((lesson) => lesson.exercises));
  const left = Map.groupBy(
    shelf.exercises.filter(({ id }) => !inLessons.has(id)),
    ({ id }) => articleOf(id),
  );
  const groups: Choices['groups'] = [
    ...courses.flatMap(({ title: course, lessons }, at) =>
      lessons.map(({ slug, title, article, exercises: ids }) => ({
        of: 'lesson' as const,
        id: slug,
        title,
        lang: langOf(article),
        course: at === 0 ? null : { title: course, lang: PROSE },
        exercises: ids.flatMap(choice),
      })),
    ),
    ...[...left].map(([id, list]) => ({
      of: 'article' as const,
      id,
      title: shelf.articles[id]?.title ?? id,
      lang: langOf(id),
      course: null,
      exercises: list.flatMap((one) => choice(one.id)),
    })),
  ];
  return {
    courses: courses
      .filter(({ lessons }) => lessons.length > 0)
      .map(({ id, title, lessons }) => ({
        id,
        title,
        lang: PROSE,
        lessons: lessons.map(({ slug, title: name, article, minutes, exercises: ids }) => ({
          slug,
          title: name,
          lang: langOf(article),
          minutes,
          items: ids.reduce((sum, one) => sum + (exercises.get(one)?.items.length ?? 0), 0),
        })),
      })),
    groups: groups.filter((group) => group.exercises.length > 0),
    checks: shelf.checks.map(({ form, items }) => ({ form, items: items.length })),
  };
}
