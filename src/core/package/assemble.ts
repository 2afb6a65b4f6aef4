import { buildPackage } from './build.ts';
import { lessonNamesIn, readDraft } from './draft.ts';
import { exercisesUsed, type Lesson, lessonsIn } from './lessons.ts';
import { inOrder, type Place } from './problem.ts';
import { RULES } from './rules.ts';
import type { Package, Problem } from './types.ts';

/** What became of a package’s files. */
export interface Assembled {
  readonly slug: string;
  /** Null exactly where there are problems. */
  readonly package: Package | null;
  /** The lessons whose front matter is in order. */
  readonly lessons: readonly Lesson[];
  /** The names of all lessons that have a file, be it in order or not. */
  readonly lessonNames: readonly string[];
  /** Exercises of other packages that the lessons use; only all packages together can tell whether they are there. */
  readonly foreign: readonly { readonly id: string; readonly place: Place }[];
  /** What the lessons link to; only all content together can tell whether it is there. */
  readonly links: readonly { readonly href: string; readonly place: Place }[];
  /** Everything that an author has to mend, by file and line. */
  readonly problems: readonly Problem[];
}

/**
 * From a package’s files to one checked value, or to the complete list of what is wrong with them.
 *
 * @param files the text of each file, by its path inside the package’s folder.
 * @param slug the folder’s name.
 */
export function assemble(files: Readonly<Record<string, string>>, slug: string): Assembled {
  const { draft, problems } = readDraft(files, slug);
  // Without its story every quote would be a problem, and none of them would be one.
  if (draft.paragraphs.length > 0) for (const rule of RULES) problems.push(...rule(draft));
  const info = draft.article?.value;
  const foreign = draft.lessons.flatMap((lesson) =>
    exercisesUsed(lesson, slug)
      .filter(({ id }) => !id.startsWith(`${slug}/`))
      .map(({ id, offset }) => ({ id, place: lesson.at(offset, '<Exercise>') })),
  );
  const links = draft.lessons.flatMap((lesson) =>
    lesson.links.map(({ href, offset }) => ({ href, place: lesson.at(offset, 'link') })),
  );
  return {
    slug,
    package: problems.length === 0 && info ? buildPackage(draft, info) : null,
    lessons: lessonsIn(draft.lessons, slug),
    lessonNames: lessonNamesIn(files),
    foreign,
    links,
    problems: inOrder(problems),
  };
}
