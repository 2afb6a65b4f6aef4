import type { LessonFile } from './lesson-file.ts';

/** A lesson as the catalog knows it; its text is rendered from the file. */
export interface Lesson {
  readonly slug: string;
  /** The slug of its article. */
  readonly article: string;
  readonly title: string;
  readonly objective: string;
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** Global ids of the exercises that it uses, `article/exercise`, in order. */
  readonly exercises: readonly string[];
}

/**
 * The exercises that a lesson uses, in the order in which they stand.
 *
 * @param article the slug of the lesson’s own article, which an id without a slash belongs to.
 * @returns global ids, `article/exercise`, with the offset in the lesson’s file.
 */
export function exercisesUsed(
  lesson: LessonFile,
  article: string,
): readonly { readonly id: string; readonly offset: number }[] {
  return lesson.tags.flatMap(({ name, attributes, offset }) => {
    const id = attributes.get('id');
    if (name !== 'Exercise' || typeof id !== 'string' || id === '') return [];
    return [{ id: id.includes('/') ? id : `${article}/${id}`, offset }];
  });
}

/** The lessons of a package whose front matter is in order, by slug. */
export function lessonsIn(files: readonly LessonFile[], article: string): readonly Lesson[] {
  return files.flatMap((file) => {
    if (!file.front) return [];
    const exercises = exercisesUsed(file, article).map(({ id }) => id);
    return [{ slug: file.slug, article, ...file.front, exercises }];
  });
}
