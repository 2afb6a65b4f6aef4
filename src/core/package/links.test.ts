import { describe, expect, test } from 'vitest';
import { FERRY, ferryWith } from '../../../tests/fixtures/ferry.ts';
import type { Course } from '../schema/course.ts';
import { assemble } from './assemble.ts';
import { lessonNameProblems } from './lesson-names.ts';
import { linkProblems } from './links.ts';
import { printProblem } from './problem.ts';

const course = (id: string, ...steps: Course['steps']): Course => ({
  id,
  title: 'A course',
  about: 'A course.',
  article: 'ferry',
  try: 'ferry/who-answers',
  showcase: { somebody: 'four-trips', nobody: 'fares-kept', clash: ['stopped-at-noon', 'ran-all-afternoon'] },
  steps: steps.length > 0 ? steps : [{ lesson: 'ferry/who-answers' }],
});
/** The package `ferry` with a link in its lesson. */
const linking = (address: string) =>
  assemble(ferryWith(['lessons/who-answers.mdx', 'and the log', `and [the log](${address})`]), 'ferry');
/** What is said of a link, where the lesson is in a course. */
const told = (address: string, courses: readonly Course[] | null = [course('main'), course('short')]): string =>
  linkProblems([linking(address)], courses)
    .map(printProblem)
    .join('\n');

describe('a link in a lesson', () => {
  test.each([
    '/',
    '/course/',
    '/course/short/',
    '/glossary/#cue',
    '/story/',
    '/story/ferry/#p3',
    '/practice/ferry/',
    '/xray/ferry/',
    '/lessons/who-answers/',
    '#the-log',
    'https://example.org/log',
    'mailto:log@example.org',
  ])('leads to %s', (address) => {
    expect(told(address)).toBe('');
  });
  test('is refused where there is no such page', () => {
    expect(told('/cours/')).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:11  lessons › who-answers › link
        There is no page \`/cours/\`.
        expected: \`/course/\`, perhaps
        mend:     Mend the address, or take the link out."
    `);
  });
  test('is refused where it has no slash at its end, or is no address of a page at all', () => {
    expect(told('/my-work')).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:11  lessons › who-answers › link
        There is no page \`/my-work\`.
        expected: \`/my-work/\`, perhaps
        mend:     Mend the address, or take the link out."
    `);
    expect(told('who-answers.mdx')).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:11  lessons › who-answers › link
        There is no page \`who-answers.mdx\`.
        expected: a page of this site, as in \`/course/\`
        mend:     Mend the address, or take the link out."
    `);
  });
  test('is refused where no course uses the lesson that it leads to', () => {
    const others = [course('main', { check: 'A' })];
    expect(told('/lessons/who-answers/', others)).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:11  lessons › who-answers › link
        There is no page \`/lessons/who-answers/\`.
        expected: the address of a lesson that a course uses
        mend:     Add the lesson to a course, or take the link out."
    `);
    expect(told('/lessons/who-answers/', null)).toBe('');
  });
  test('is refused where it leads to a course that is not there; to the main one its address is /course/', () => {
    expect(told('/course/shorter/')).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:11  lessons › who-answers › link
        There is no page \`/course/shorter/\`.
        expected: \`/course/short/\`, perhaps
        mend:     Mend the address, or take the link out."
    `);
    expect(told('/course/main/')).not.toBe('');
    expect(told('/course/shorter/', null)).toBe('');
    expect(told('/course/', [])).toBe('');
  });
  test('is refused where it leads to a reserve article, or to the practice page of a story', () => {
    const story = (role: 'story' | 'practice' | 'reserve') => {
      const boat = assemble(FERRY, 'boat');
      if (!boat.package) throw new Error('The fixture has problems.');
      return { ...boat, package: { ...boat.package, info: { ...boat.package.info, role } } };
    };
    const roles = ['story', 'practice', 'reserve'] as const;
    const count = (role: (typeof roles)[number], address: string): number =>
      linkProblems([linking(address), story(role)], null).length;
    expect(roles.map((role) => count(role, '/story/boat/'))).toEqual([0, 0, 1]);
    expect(roles.map((role) => count(role, '/practice/boat/'))).toEqual([1, 0, 1]);
  });
});

describe('two lessons with one name', () => {
  test('are refused, because one would take the other’s address', () => {
    const articles = [assemble(FERRY, 'boat'), assemble(FERRY, 'ferry')];
    expect(lessonNameProblems(articles).map(printProblem).join('\n')).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:1  lessons › who-answers
        Two lessons have the name \`who-answers\`.
        found:    content/articles/boat/lessons/who-answers.mdx, content/articles/ferry/lessons/who-answers.mdx
        mend:     Rename one file: the name is the lesson’s address, /lessons/<name>/."
    `);
  });
  test('may be where one is a template’s, which has no page', () => {
    expect(lessonNameProblems([assemble(FERRY, '_ferry'), assemble(FERRY, 'ferry')])).toEqual([]);
  });
});
