/** The steps of courses as pages show them: named, numbered and linked, in one language. */
import { courseOn, courses, itemsOfStep, packageOf, type Step, stepsOf } from '../catalog/index.ts';
import { courseAddress, coursesWith, lessonNumber, linkTo } from '../core/package/ways.ts';
import type { ItemRef } from '../core/record/progress.ts';
import type { Course } from '../core/schema/course.ts';
import { foreign } from '../i18n/foreign.ts';
import { href } from '../i18n/href.ts';
import { stringsFor } from '../i18n/load.ts';

/** The ids of courses that the landing page offers beside the main one, where they are there. */
export const SHORT = 'ten-minutes';
export const INVENTED = 'invented';

/** A step of a course, ready to be shown. */
export interface StepHere {
  readonly id: string;
  readonly step: Step;
  /** Of a lesson; null for a check. */
  readonly number: number | null;
  readonly title: string;
  /** Of the title, where it is not the page’s. */
  readonly lang: string | undefined;
  readonly href: string;
  readonly items: readonly ItemRef[];
}

/** The steps of a course, in order. */
export const stepsHere = (course: Course, lang: string): readonly StepHere[] =>
  stepsOf(course).map((step) => ({
    id: step.id,
    step,
    number: lessonNumber(step.id, course, courses()),
    title: step.kind === 'lesson' ? step.lesson.title : stringsFor(lang).pages.check.title[step.check.form],
    lang: step.kind === 'lesson' ? foreign(packageOf(step.lesson.article).info.lang, lang) : undefined,
    href: href(linkTo(step.id, course, courses()), lang),
    items: itemsOfStep(step),
  }));

/** The address of a course's page. */
export const courseHref = (course: Pick<Course, 'id'>, lang: string): string =>
  href(courseAddress(course, courses()), lang);

/** What a course ends with: its name, a sentence on it, and a link. */
export interface Reward {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly href: string;
}

/** The X-ray of its story; for a course that is part of a longer one on the same story, that one. */
export function rewardOf(course: Course, lang: string): Reward {
  const t = stringsFor(lang).site.course;
  const whole = courseOn(course.article);
  return whole && whole.id !== course.id
    ? { name: t.whole, text: t.wholeText, title: t.wholeLink, href: courseHref(whole, lang) }
    : { name: t.reward, text: t.rewardText, title: t.rewardLink, href: href(`/xray/${course.article}/`, lang) };
}

/** A link to what comes before or after a step, with a word on what it is. */
export interface Neighbour {
  readonly label: string;
  readonly title: string;
  /** Of the title, where it is not the page’s. */
  readonly lang?: string | undefined;
  readonly href: string;
}

/** A step's place in one course. */
export interface Way {
  /** The course's id. */
  readonly course: string;
  readonly number: number | null;
  readonly before: Neighbour | null;
  readonly after: Neighbour;
  /** The lessons that come before it. */
  readonly earlier: readonly StepHere[];
}

/** The ways through a step, one for each course that has it. The first one is shown unless a link asks for another. */
export const waysThrough = (id: string, lang: string): readonly Way[] =>
  coursesWith(id, courses()).map((course) => wayIn(course, id, lang));

function wayIn(course: Course, id: string, lang: string): Way {
  const t = stringsFor(lang).site.lesson;
  const steps = stepsHere(course, lang);
  const at = steps.findIndex((step) => step.id === id);
  const reward = rewardOf(course, lang);
  const neighbour = (one: StepHere | undefined, lesson: string, check: string): Neighbour | null =>
    one
      ? { label: one.step.kind === 'lesson' ? lesson : check, title: one.title, lang: one.lang, href: one.href }
      : null;
  return {
    course: course.id,
    number: steps[at]?.number ?? null,
    before: neighbour(steps[at - 1], t.previous, t.previousCheck),
    after: neighbour(steps[at + 1], t.next, t.nextCheck) ?? {
      label: reward.name,
      title: reward.title,
      href: reward.href,
    },
    earlier: steps.slice(0, at).filter(({ step }) => step.kind === 'lesson'),
  };
}
