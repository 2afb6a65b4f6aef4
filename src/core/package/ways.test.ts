import { describe, expect, test } from 'vitest';
import type { Course } from '../schema/course.ts';
import { addressOf, courseAddress, coursesWith, lessonNumber, linkTo, stepId } from './ways.ts';

const course = (id: string, ...steps: Course['steps']): Course => ({
  id,
  title: id,
  about: 'A course.',
  article: 'ferry',
  try: 'ferry/landing',
  showcase: { somebody: 'a', nobody: 'b', clash: ['c', 'd'] },
  steps,
});
const lesson = (name: string) => ({ lesson: `ferry/${name}` });

const main = course('main', { check: 'A' }, lesson('start'), lesson('who'), lesson('nobody'), { check: 'B' });
const short = course('short', lesson('nobody'), lesson('who'));
const other = course('other', lesson('boat'), { check: 'B' });
const courses = [main, short, other];

describe('a step that several courses have', () => {
  test('has one address, whichever course it is met in', () => {
    expect(main.steps.map(addressOf)).toEqual([
      '/check/a/',
      '/lessons/start/',
      '/lessons/who/',
      '/lessons/nobody/',
      '/check/b/',
    ]);
    expect(main.steps.slice(0, 2).map(stepId)).toEqual(['check/a', 'lessons/start']);
  });
  test('is at home in the first course that has it', () => {
    expect(coursesWith('lessons/who', courses).map(({ id }) => id)).toEqual(['main', 'short']);
    expect(coursesWith('check/b', courses).map(({ id }) => id)).toEqual(['main', 'other']);
    expect(coursesWith('lessons/none', courses)).toEqual([]);
  });
  test('is linked with the course’s id only where it is at home elsewhere', () => {
    expect(linkTo('lessons/who', main, courses)).toBe('/lessons/who/');
    expect(linkTo('lessons/who', short, courses)).toBe('/lessons/who/?course=short');
    expect(linkTo('lessons/boat', other, courses)).toBe('/lessons/boat/');
    expect(linkTo('check/b', other, courses)).toBe('/check/b/?course=other');
  });
});

describe('the number of a lesson', () => {
  test('counts lessons only: from 0 in the first course, from 1 in the others', () => {
    expect(lessonNumber('lessons/start', main, courses)).toBe(0);
    expect(lessonNumber('lessons/nobody', main, courses)).toBe(2);
    expect(lessonNumber('lessons/nobody', short, courses)).toBe(1);
    expect(lessonNumber('lessons/boat', other, courses)).toBe(1);
  });
  test('is none for a check, and in a course that does not have the lesson', () => {
    expect(lessonNumber('check/a', main, courses)).toBeNull();
    expect(lessonNumber('lessons/start', short, courses)).toBeNull();
  });
});

describe('the page of a course', () => {
  test('has the course’s name in its address, but for the first one', () => {
    expect(courses.map((one) => courseAddress(one, courses))).toEqual(['/course/', '/course/short/', '/course/other/']);
  });
});
