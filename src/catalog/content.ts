import { resolve } from 'node:path';
import { type Assembled, assemble } from '../core/package/assemble.ts';
import { assembleCourses, foreignProblems } from '../core/package/courses.ts';
import { lessonNameProblems } from '../core/package/lesson-names.ts';
import { linkProblems } from '../core/package/links.ts';
import { inOrder } from '../core/package/problem.ts';
import type { Problem } from '../core/package/types.ts';
import type { Course } from '../core/schema/course.ts';
import { articleFiles, courseFiles } from './files.ts';

/** All content, checked, with every problem there is. */
export interface Content {
  /** Every package in its folder’s order, templates too. */
  readonly articles: readonly Assembled[];
  /** The main course, `main.yaml`, first; then by the alphabet. */
  readonly courses: readonly Course[];
  readonly problems: readonly Problem[];
}

/** Where the content lies: commands and builds run in the project’s root. */
export const contentFolder = (): string => resolve(process.cwd(), 'content');

/** The course that the landing page shows; another course must not come before it by its name. */
const MAIN = 'main';

const mainFirst = (courses: readonly Course[]): readonly Course[] => [
  ...courses.filter(({ id }) => id === MAIN),
  ...courses.filter(({ id }) => id !== MAIN),
];

/** Reads and checks all content, once, from the disk. */
export function readContent(folder: string = contentFolder()): Content {
  const articles = Object.entries(articleFiles(folder)).map(([slug, files]) => assemble(files, slug));
  const { courses, problems } = assembleCourses(courseFiles(folder), articles);
  const inCourseOrder = mainFirst(courses);
  return {
    articles,
    courses: inCourseOrder,
    problems: inOrder([
      ...articles.flatMap((article) => article.problems),
      ...foreignProblems(articles),
      ...lessonNameProblems(articles),
      ...linkProblems(articles, problems.length > 0 ? null : inCourseOrder),
      ...problems,
    ]),
  };
}
