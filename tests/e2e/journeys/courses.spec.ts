import { courseById, courses, stepsOf } from '../../../src/catalog/index.ts';
import { fill } from '../../../src/i18n/format.ts';
import { course, first, places, stepsIn, strings } from '../support/journey.ts';
import { expect, type Page, test } from '../support/test.ts';
import { loadWork, workFile } from './work-file.ts';

const t = strings.site;
const others = courses().filter(({ id }) => id !== course.id);
const path = (id: string) => (id === course.id ? '/course/' : `/course/${id}/`);
const around = (page: Page) => page.getByRole('navigation', { name: t.lesson.between });
const number = (page: Page, n: number) => page.getByText(fill(t.lesson.of, { n }), { exact: true });

/** A course with a lesson that is at home in the main course, and has another place there. */
const sharing = first(
  others.filter((one) =>
    stepsOf(one).some(({ id, kind }) => kind === 'lesson' && stepsOf(course).some((step) => step.id === id)),
  ),
  'other course with lessons of the main one',
);

test('the pages of the courses lead to each other', async ({ page }) => {
  for (const here of courses()) {
    await page.goto(path(here.id));
    await expect(page.getByRole('heading', { level: 1, name: here.title })).toBeVisible();
    const list = page.getByRole('region', { name: t.course.others });
    await expect(list.getByRole('link')).toHaveCount(courses().length - 1);
    for (const other of courses()) {
      const link = list.getByRole('link', { name: other.title, exact: true });
      if (other.id === here.id) await expect(link).toHaveCount(0);
      else await expect(link).toHaveAttribute('href', path(other.id));
    }
  }
});

test('the landing page offers the short course and the one on invented stories, where they are there', async ({
  page,
}) => {
  for (const [id, name] of [
    ['ten-minutes', t.landing.short],
    ['invented', t.landing.invented],
  ] as const) {
    await page.goto('/');
    const link = page.getByRole('main').getByRole('link', { name, exact: true });
    const offered = courseById(id);
    if (!offered) await expect(link).toHaveCount(0);
    else {
      await link.click();
      await expect(page.getByRole('heading', { level: 1, name: offered.title })).toBeVisible();
    }
  }
});

test('a lesson of two courses follows the one that the learner came from, and else the main one', async ({ page }) => {
  const steps = stepsIn(sharing);
  await page.goto(path(sharing.id));
  for (const [at, step] of steps.entries()) {
    const { title } = step;
    if (at === 0) await page.getByRole('link', { name: strings.work.progress.start, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(number(page, at + 1)).toBeVisible();
    await expect(around(page)).toHaveCount(1);
    await around(page).getByRole('link').last().click();
  }
  expect(new URL(page.url()).pathname).toBe('/course/');

  // The same lesson without a word on where one comes from, and with one that says nothing.
  const shared = first(steps.slice(1), 'second step');
  const home = stepsIn(course);
  const at = home.findIndex((step) => step.path === shared.path);
  for (const query of ['', '?course=none', '?course=main']) {
    await page.goto(shared.path + query);
    await expect(around(page)).toHaveCount(1);
    await expect(around(page).getByRole('link').first()).toHaveAttribute('href', home[at - 1]?.path ?? '');
    await expect(number(page, home.slice(0, at).filter(({ kind }) => kind === 'lesson').length)).toBeVisible();
  }
});

test('what a short course builds on are its own lessons', async ({ page }) => {
  const [one, two] = stepsIn(sharing);
  if (!one || !two) throw new Error(`The course ${sharing.id} has fewer than two steps.`);
  await page.goto(`${two.path}?course=${sharing.id}`);
  const line = page.locator('.builds-on').filter({ visible: true }).getByRole('link');
  await expect(line).toHaveText(one.title);
  await expect(line).toHaveAttribute('href', `${one.path}?course=${sharing.id}`);
});

test('what is done in one course is done in the other; the short one ends where the whole one begins', async ({
  page,
}) => {
  const mine = new Set(stepsIn(sharing).map(({ path }) => path));
  await loadWork(page, workFile(places.filter(({ lesson }) => mine.has(lesson.path))));
  for (const here of [course, sharing]) {
    await page.goto(path(here.id));
    for (const id of mine) {
      await expect(page.locator(`[data-step="${id.slice(1, -1)}"] [data-step-state]`)).toHaveText(
        strings.work.progress.done,
      );
    }
  }
  await expect(page.locator('.course-progress').getByRole('link').first()).toHaveText(t.course.wholeLink);
  await page.locator('.course-progress').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a lesson of two courses shows the way of the main one, and no line about others', async ({ page }) => {
    const [one, two] = stepsIn(sharing);
    if (!one || !two) throw new Error(`The course ${sharing.id} has fewer than two steps.`);
    await page.goto(`${two.path}?course=${sharing.id}`);
    await expect(around(page)).toHaveCount(1);
    await expect(page.locator('.builds-on')).toBeHidden();
  });
});
