/** `npm run check:content`: prints every problem of all packages and courses, or one line of counts for each, and last that there is none. */
import { readContent } from '../catalog/content.ts';
import { botTable } from '../core/checks/report.ts';
import type { Lesson } from '../core/package/lessons.ts';
import { printProblems } from '../core/package/problem.ts';
import { labelOf } from './labels.ts';

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;

/** How many lessons there are, and how many of them no course uses: those are not built. Templates never are. */
function countLessons(slug: string, lessons: readonly Lesson[], steps: readonly string[]): string {
  const unused = lessons.filter((lesson) => !steps.includes(`${lesson.article}/${lesson.slug}`)).length;
  const all = count(lessons.length, 'lesson');
  if (unused === 0 || slug.startsWith('_')) return all;
  return `${all} (${unused === lessons.length ? '' : `${unused} `}in no course)`;
}

const { articles, courses, problems } = readContent();
const steps = courses.flatMap((course) => course.steps.flatMap((step) => ('lesson' in step ? [step.lesson] : [])));
if (problems.length > 0) {
  process.stdout.write(`${printProblems(problems)}\n`);
  process.exitCode = 1;
} else {
  for (const { slug, package: checked, lessons } of articles) {
    const items = checked?.exercises.reduce((sum, exercise) => sum + exercise.items.length, 0) ?? 0;
    const counts = [
      count(checked?.claims.length ?? 0, 'claim'),
      count(checked?.conflicts.length ?? 0, 'conflict'),
      `${count(checked?.exercises.length ?? 0, 'exercise')} (${count(items, 'item')})`,
      countLessons(slug, lessons, steps),
    ];
    process.stdout.write(`${slug}: ${counts.join(', ')}\n`);
  }
  for (const course of courses) process.stdout.write(`course ${course.id}: ${count(course.steps.length, 'step')}\n`);
  const table = botTable(
    articles.flatMap((article) => article.package ?? []),
    labelOf,
  );
  if (table) process.stdout.write(`\n${table}\n`);
  process.stdout.write('\nNo problem in the content.\n');
}
