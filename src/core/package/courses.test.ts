import { describe, expect, test } from 'vitest';
import { CHECK } from '../../../tests/fixtures/check.ts';
import { FERRY, ferryWith } from '../../../tests/fixtures/ferry.ts';
import { assemble } from './assemble.ts';
import { assembleCourses, foreignProblems } from './courses.ts';
import { printProblem } from './problem.ts';

const COURSE = `id: main
title: Main
about: A course.
article: ferry
try: ferry/who-answers
showcase: { somebody: four-trips, nobody: fares-kept, clash: [stopped-at-noon, ran-all-afternoon] }
steps:
  - lesson: ferry/who-answers
`;
const ferry = assemble(FERRY, 'ferry');
/** What is said of a course file. */
const told = (text: string): string =>
  assembleCourses({ 'main.yaml': text }, [ferry]).problems.map(printProblem).join('\n');

describe('a course', () => {
  test('knows its lessons', () => {
    expect(assembleCourses({ 'main.yaml': COURSE }, [ferry])).toEqual({
      courses: [
        {
          id: 'main',
          title: 'Main',
          about: 'A course.',
          article: 'ferry',
          try: 'ferry/who-answers',
          showcase: { somebody: 'four-trips', nobody: 'fares-kept', clash: ['stopped-at-noon', 'ran-all-afternoon'] },
          steps: [{ lesson: 'ferry/who-answers' }],
        },
      ],
      problems: [],
    });
  });
  test('may write a step as one word', () => {
    const { courses } = assembleCourses({ 'main.yaml': COURSE.replace('- lesson: ferry', '- ferry') }, [ferry]);
    expect(courses[0]?.steps).toEqual([{ lesson: 'ferry/who-answers' }]);
  });
  test('is refused where a lesson is not there, or stands twice', () => {
    expect(told(`${COURSE}  - lesson: ferry/who-answer\n  - lesson: ferry/who-answers\n`)).toMatchInlineSnapshot(`
      "content/courses/main.yaml:9  main › steps › 2 › lesson
        There is no lesson \`ferry/who-answer\`.
        found:    ferry/who-answer
        expected: \`ferry/who-answers\`, perhaps
        mend:     Mend the name, write the lesson, or take the step out.
      content/courses/main.yaml:10  main › steps › 3 › lesson
        The lesson stands twice in the course.
        found:    ferry/who-answers
        mend:     Take one step out."
    `);
  });
  test('may hold checks, each once, of those that a reserve article holds', () => {
    const mill = assemble(CHECK, 'mill');
    const holding = (...forms: string[]) =>
      assembleCourses({ 'main.yaml': `${COURSE}${forms.map((form) => `  - check: ${form}\n`).join('')}` }, [
        ferry,
        mill,
      ]);
    expect(holding('A').problems).toEqual([]);
    expect(holding('A').courses[0]?.steps).toEqual([{ lesson: 'ferry/who-answers' }, { check: 'A' }]);
    expect(holding('A', 'A', 'B').problems.map(printProblem).join('\n')).toMatchInlineSnapshot(`
      "content/courses/main.yaml:10  main › steps › 3 › check
        The check stands twice in the course.
        found:    A
        mend:     Take one step out: a check can be taken once.
      content/courses/main.yaml:11  main › steps › 4 › check
        There is no check B.
        found:    B
        expected: the form of a check that a reserve article holds
        mend:     Write \`check: B\` into the article.yaml of a reserve article, or take the step out."
    `);
  });
  test('is refused where the claims it shows first are not what it says of them', () => {
    expect(
      told(COURSE.replace('somebody: four-trips', 'somebody: pride').replace('ran-all-afternoon]', 'four-trips]')),
    ).toMatchInlineSnapshot(`
      "content/courses/main.yaml:6  main › showcase › somebody
        The showcase does not show what it should.
        found:    pride
        expected: a claim that somebody answers for in ferry, and that is not arguable
        mend:     Choose another one.
      content/courses/main.yaml:6  main › showcase › clash
        The showcase does not show what it should.
        found:    stopped-at-noon, four-trips
        expected: two claims that a hard conflict joins in ferry, and that is not arguable
        mend:     Choose another one."
    `);
  });
  test('is refused where its article or its first exercise is not there, or its id is not the file’s name', () => {
    expect(
      told(
        COURSE.replace('article: ferry', 'article: ship')
          .replace('ferry/who-answers', 'ferry/nothing')
          .replace('id: main', 'id: other'),
      ),
    ).toMatchInlineSnapshot(`
      "content/courses/main.yaml:1  main › id
        The id and the file’s name differ.
        found:    other
        expected: main
        mend:     Make them the same.
      content/courses/main.yaml:4  main › article
        There is no article \`ship\`.
        found:    ship
        expected: ferry
        mend:     Write the name of a folder in content/articles.
      content/courses/main.yaml:5  main › try
        There is no exercise \`ferry/nothing\`.
        found:    ferry/nothing
        expected: the id of an exercise, as \`article/exercise\`
        mend:     Mend the id, or add the exercise to that article’s exercises.yaml."
    `);
  });
  test('is told nothing of a lesson that is there and has problems of its own', () => {
    const broken = assemble(ferryWith(['lessons/who-answers.mdx', 'minutes: 8', 'minutes: ten']), 'ferry');
    expect(broken.problems).toHaveLength(1);
    expect(assembleCourses({ 'main.yaml': COURSE }, [broken]).problems).toEqual([]);
  });
  test('is told once that its article is not there, and not of each thing in it', () => {
    expect(told(COURSE.replaceAll('ferry', 'ship'))).toMatchInlineSnapshot(`
      "content/courses/main.yaml:4  main › article
        There is no article \`ship\`.
        found:    ship
        expected: ferry
        mend:     Write the name of a folder in content/articles."
    `);
  });
  test('is refused where a step is not written as one', () => {
    expect(told(`${COURSE}  - lesson: who-answers\n  - lessons: ferry/who-answers\n`)).toMatchInlineSnapshot(`
      "content/courses/main.yaml:9  main › steps › 2 › lesson
        \`lesson\` cannot be written like this.
        found:    who-answers
        expected: A lesson, as \`article/lesson\`
        mend:     Write it as shown.
      content/courses/main.yaml:10  main › steps › 3
        Entry 3 cannot be written like this.
        found:    {"lessons":"ferry/who-answers"}
        expected: A step of the course, as \`lesson: article/lesson\` or \`check: A\`
        mend:     Write it as shown."
    `);
  });
  test('is refused where its file has another name, lies in a folder, is none, or is not UTF-8', () => {
    const files = {
      'a.yml': COURSE,
      'b/main.yaml': COURSE,
      'notes.txt': 'Later',
      'z.yaml': COURSE.replace('A course.', 'A \uFFFDcourse\uFFFD.'),
    };
    expect(assembleCourses(files, [ferry]).problems.map(printProblem).join('\n')).toMatchInlineSnapshot(`
      "content/courses/a.yml:1  a.yml
        A course’s file ends in \`.yaml\`.
        mend:     Rename it to a.yaml.
      content/courses/b/main.yaml:1  b/main.yaml
        A course lies in no folder of its own.
        mend:     Move it to content/courses/main.yaml.
      content/courses/notes.txt:1  notes.txt
        This is no course.
        mend:     Move the file out of content/courses.
      content/courses/z.yaml:3  z
        A letter cannot be read: the file is not UTF-8.
        found:    about: A �course�.
        mend:     Save the file again as UTF-8 (“Encoding” in the editor); where a � stands then, type the letter anew."
    `);
  });
});

describe('an exercise of another package in a lesson', () => {
  const lesson = (id: string) =>
    assemble(
      ferryWith(['lessons/who-answers.mdx', '<Exercise id="who-answers" />', `<Exercise id="${id}" />`]),
      'boat',
    );
  test('is there', () => {
    expect(foreignProblems([ferry, lesson('ferry/corners')]).map(printProblem)).toEqual([]);
  });
  test('is not there', () => {
    expect(
      foreignProblems([ferry, lesson('ferry/corner')])
        .map(printProblem)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "content/articles/boat/lessons/who-answers.mdx:17  lessons › who-answers › <Exercise>
        There is no exercise \`ferry/corner\`.
        found:    ferry/corner
        expected: \`ferry/corners\`, perhaps
        mend:     Mend the id, or add the exercise to that article’s exercises.yaml."
    `);
  });
});
