import { type Course, courseSchema } from '../schema/course.ts';
import type { Assembled } from './assemble.ts';
import { nearestName } from './nearest.ts';
import { checkShape } from './shape.ts';
import { encodingProblem } from './text-file.ts';
import type { Problem } from './types.ts';
import { readYaml } from './yaml-file.ts';

type At = ReturnType<typeof readYaml>['yaml']['at'];

/** The claims that the landing page shows have to be what it says of them, and not arguable. */
function* showcaseProblems(course: Course, articles: readonly Assembled[], at: At): Iterable<Problem> {
  const home = articles.find(({ slug }) => slug === course.try.split('/')[0])?.package;
  if (!home) return;
  const { somebody, nobody, clash } = course.showcase;
  const agreed = (id: string, named: boolean): boolean =>
    home.claims.some((one) => one.id === id && one.readings.length === 0 && (one.attribution === 'named') === named);
  const clashes = home.conflicts.some(
    ({ a, b, strength, readings }) =>
      strength === 'hard' && readings.length === 0 && clash.includes(a) && clash.includes(b),
  );
  const checks = [
    ['somebody', somebody, agreed(somebody, true), 'a claim that somebody answers for'],
    ['nobody', nobody, agreed(nobody, false), 'a claim that nobody answers for'],
    ['clash', clash.join(', '), clashes, 'two claims that a hard conflict joins'],
  ] as const;
  for (const [field, found, fits, expected] of checks) {
    if (fits) continue;
    yield {
      ...at(['showcase', field]),
      message: 'The showcase does not show what it should.',
      found,
      expected: `${expected} in ${home.slug}, and that is not arguable`,
      mend: 'Choose another one.',
    };
  }
}

function* courseProblems(course: Course, name: string, articles: readonly Assembled[], at: At): Iterable<Problem> {
  if (`${course.id}.yaml` !== name) {
    yield {
      ...at(['id']),
      message: 'The id and the file’s name differ.',
      found: course.id,
      expected: name.replace(/\.yaml$/, ''),
      mend: 'Make them the same.',
    };
  }
  const slugs = articles.map(({ slug }) => slug).filter((slug) => !slug.startsWith('_'));
  if (!slugs.includes(course.article)) {
    yield {
      ...at(['article']),
      message: `There is no article \`${course.article}\`.`,
      found: course.article,
      ...(slugs.length > 0 && { expected: slugs.join(', ') }),
      mend: 'Write the name of a folder in content/articles.',
    };
  }
  yield* showcaseProblems(course, articles, at);
  // Of a package with problems nobody knows which exercises it has.
  const home = articles.find(({ slug }) => slug === course.try.split('/')[0]);
  // Of an article that is not there that has been said already.
  const said = !home && course.try.startsWith(`${course.article}/`);
  if (!said && (!home || (home.package && !home.package.exercises.some(({ id }) => id === course.try)))) {
    yield {
      ...at(['try']),
      message: `There is no exercise \`${course.try}\`.`,
      found: course.try,
      expected: 'the id of an exercise, as `article/exercise`',
      mend: 'Mend the id, or add the exercise to that article’s exercises.yaml.',
    };
  }
  const shown = [course.showcase.somebody, course.showcase.nobody, ...course.showcase.clash];
  for (const claim of home?.package ? shown : []) {
    if (home?.package?.claims.some(({ id }) => id === claim)) continue;
    yield {
      ...at(['showcase']),
      message: `There is no claim \`${claim}\` in ${home?.slug}.`,
      found: claim,
      expected: `the id of a claim of ${home?.slug}, the article of \`try\``,
      mend: 'Mend the id.',
    };
  }
  const lessons = articles.flatMap((article) => article.lessons.map((lesson) => `${lesson.article}/${lesson.slug}`));
  const seen = new Set<string>();
  const forms = articles.flatMap((article) => article.package?.info.check ?? []);
  const allRead = articles.every((article) => article.package);
  for (const [index, step] of course.steps.entries()) {
    if ('check' in step) {
      if (seen.has(step.check)) {
        yield {
          ...at(['steps', index, 'check']),
          message: 'The check stands twice in the course.',
          found: step.check,
          mend: 'Take one step out: a check can be taken once.',
        };
      }
      seen.add(step.check);
      // Of a package with problems nobody knows which check it holds.
      if (!allRead || forms.includes(step.check)) continue;
      yield {
        ...at(['steps', index, 'check']),
        message: `There is no check ${step.check}.`,
        found: step.check,
        expected: 'the form of a check that a reserve article holds',
        mend: `Write \`check: ${step.check}\` into the article.yaml of a reserve article, or take the step out.`,
      };
      continue;
    }
    const { lesson } = step;
    const place = at(['steps', index, 'lesson']);
    if (seen.has(lesson)) {
      yield { ...place, message: 'The lesson stands twice in the course.', found: lesson, mend: 'Take one step out.' };
    }
    seen.add(lesson);
    const [article, file = ''] = lesson.split('/');
    // One that cannot be read is there all the same, and its own problem says what to mend.
    if (articles.some(({ slug, lessonNames }) => slug === article && lessonNames.includes(file))) continue;
    if (article === course.article && !articles.some(({ slug }) => slug === article)) continue;
    const near = nearestName(lessons, lesson);
    yield {
      ...place,
      message: `There is no lesson \`${lesson}\`.`,
      found: lesson,
      expected: near ? `\`${near}\`, perhaps` : `a file content/articles/${article}/lessons/${file}.mdx`,
      mend: 'Mend the name, write the lesson, or take the step out.',
    };
  }
}

/** What is wrong with the name of a course’s file, or with the place where it lies; null where nothing is. */
function nameProblem(name: string): Problem | null {
  const place = { file: `content/courses/${name}`, line: 1, path: name };
  const [, deep, base, ending = ''] = /^(.*\/)?([^/]*?)(\.ya?ml|\.[^./]*)?$/i.exec(name) ?? [];
  if (!/^\.ya?ml$/i.test(ending)) {
    return { ...place, message: 'This is no course.', mend: 'Move the file out of content/courses.' };
  }
  if (ending !== '.yaml') {
    return { ...place, message: 'A course’s file ends in `.yaml`.', mend: `Rename it to ${base}.yaml.` };
  }
  if (deep !== undefined) {
    return {
      ...place,
      message: 'A course lies in no folder of its own.',
      mend: `Move it to content/courses/${base}.yaml.`,
    };
  }
  return null;
}

/**
 * Reads and checks the courses against the packages.
 *
 * @param files text by name, `main.yaml`.
 * @returns the courses whose shape is right, and every problem.
 */
export function assembleCourses(
  files: Readonly<Record<string, string>>,
  articles: readonly Assembled[],
): { readonly courses: readonly Course[]; readonly problems: readonly Problem[] } {
  const courses: Course[] = [];
  const problems: Problem[] = [];
  for (const [name, text] of Object.entries(files)) {
    const place = { file: `content/courses/${name}`, path: name.replace(/\.yaml$/, '') };
    const unusable = nameProblem(name) ?? encodingProblem(place, text);
    if (unusable) {
      problems.push(unusable);
      continue;
    }
    const { yaml, problems: unread } = readYaml(`content/courses/${name}`, name.replace(/\.yaml$/, ''), text);
    problems.push(...unread);
    if (unread.length > 0) continue;
    const shape = checkShape(yaml, courseSchema, []);
    problems.push(...shape.problems);
    if (!shape.value) continue;
    courses.push(shape.value);
    problems.push(...courseProblems(shape.value, name, articles, yaml.at));
  }
  return { courses, problems };
}

/** Lessons may use exercises of other packages: those that are not there, or belong to a check. A package with problems counts as there. */
export function foreignProblems(articles: readonly Assembled[]): readonly Problem[] {
  const known = new Set(
    articles
      .filter((article) => article.package?.info.role !== 'reserve')
      .flatMap((article) => article.package?.exercises.map(({ id }) => id) ?? []),
  );
  const broken = new Set(articles.filter((article) => !article.package).map(({ slug }) => slug));
  return articles.flatMap(({ foreign }) =>
    foreign
      .filter(({ id }) => !known.has(id) && !broken.has(id.split('/')[0] ?? ''))
      .map(({ id, place }) => {
        const near = nearestName([...known], id);
        return {
          ...place,
          message: `There is no exercise \`${id}\`.`,
          found: id,
          expected: near ? `\`${near}\`, perhaps` : 'the id of an exercise, as `article/exercise`',
          mend: 'Mend the id, or add the exercise to that article’s exercises.yaml.',
        };
      }),
  );
}
