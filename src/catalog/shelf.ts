/** The files that pages fetch in the browser: what there is, each exercise with its key, each story with its key. */
import type { ExerciseFile, Shelf, StoryFile } from '../core/exercises/shelf.ts';
import type { Exercise } from '../core/exercises/types.ts';
import { checks, courses, lessonsOf, packages } from './index.ts';

/** Reserve articles are for checks: nothing of them may be seen before, and no exercise of theirs is handed out. */
const open = () => packages().filter(({ info }) => info.role !== 'reserve');

const refsOf = ({ id, items }: Exercise) => items.map((item) => ({ id: `${id}/${item.id}`, revision: item.revision }));

/** Every exercise of the stories that are open to all. */
export function exerciseFiles(): readonly ExerciseFile[] {
  return open().flatMap(({ info, exercises }) =>
    exercises.map((exercise) => ({ exercise, found: info.provenance.origin === 'found', lang: info.lang })),
  );
}

/** Every story, also those of the checks: only the class board asks for them. */
export function storyFiles(): readonly StoryFile[] {
  return packages().map(({ slug, info, paragraphs, claims }) => ({
    slug,
    title: info.title,
    lang: info.lang,
    found: info.provenance.origin === 'found',
    paragraphs,
    claims: claims.map(({ id, at, verdict, why, readings }) => ({
      id,
      at,
      verdict,
      why,
      arguable: readings.length > 0,
    })),
  }));
}

/** What there is. */
export function shelf(): Shelf {
  const lessons = new Map(
    courses()
      .flatMap(lessonsOf)
      .map((lesson) => [lesson.slug, lesson]),
  );
  return {
    articles: Object.fromEntries(
      packages().map(({ slug, info }) => [
        slug,
        { title: info.title, lang: info.lang, found: info.provenance.origin === 'found', role: info.role },
      ]),
    ),
    courses: courses().map((course) => ({
      id: course.id,
      title: course.title,
      lessons: lessonsOf(course).map(({ slug }) => slug),
    })),
    lessons: [...lessons.values()].map(({ slug, title, objective, minutes, article, exercises }) => ({
      slug,
      title,
      objective,
      minutes,
      article,
      exercises,
    })),
    exercises: open().flatMap(({ exercises }) =>
      exercises.map((exercise) => ({
        id: exercise.id,
        title: exercise.title,
        type: exercise.type,
        scored: exercise.scored,
        items: refsOf(exercise),
      })),
    ),
    checks: checks().map(({ form, article, board, pairs }) => ({
      form,
      article,
      items: [...refsOf(board), ...refsOf(pairs)],
    })),
  };
}
