/** Fetches what an assignment is about: its exercises with their keys, and the stories. */
import { neededFor, type Source } from '../../core/class/items.ts';
import type { Assignment } from '../../core/codec/assignment.ts';
import type { ExerciseFile, Shelf, StoryFile } from '../../core/exercises/shelf.ts';
import type { Exercise } from '../../core/exercises/types.ts';
import { fill } from '../../i18n/format.ts';
import { fetchJson } from '../../islands/review/fetch.ts';
import type { BoardProps } from './types.ts';

export interface Fetched {
  readonly source: Source;
  /** The stories in the order in which the assignment comes to them. */
  readonly stories: readonly StoryFile[];
}

/** @throws where one of them cannot be had. */
export async function fetchSource({ steps }: Pick<Assignment, 'steps'>, files: BoardProps['files']): Promise<Fetched> {
  const shelf = await fetchJson<Shelf>(files.shelf);
  const needed = neededFor(steps, shelf);
  const [exercises, checks] = await Promise.all([
    Promise.all(needed.exercises.map((id) => fetchJson<ExerciseFile>(fill(files.exercise, { exercise: id })))),
    Promise.all(
      needed.checks.map((form) => fetchJson<readonly Exercise[]>(fill(files.check, { form: form.toLowerCase() }))),
    ),
  ]);
  const slugs = new Set(
    steps.flatMap((step) => {
      if (step.kind === 'check') return shelf.checks.find(({ form }) => form === step.id)?.article ?? [];
      if (step.kind === 'exercise') return step.id.slice(0, step.id.indexOf('/'));
      const lesson = shelf.lessons.find(({ slug }) => slug === step.id);
      return lesson?.exercises.map((id) => id.slice(0, id.indexOf('/'))) ?? [];
    }),
  );
  const known = [...slugs].filter((slug) => Object.hasOwn(shelf.articles, slug));
  const stories = await Promise.all(known.map((slug) => fetchJson<StoryFile>(fill(files.story, { article: slug }))));
  return {
    source: {
      shelf,
      files: Object.fromEntries(exercises.map((file) => [file.exercise.id, file])),
      checks: Object.fromEntries(needed.checks.map((form, at) => [form, checks[at] ?? []])),
    },
    stories,
  };
}
