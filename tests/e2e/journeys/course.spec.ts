import { checks } from '../../../src/catalog/index.ts';
import { fill } from '../../../src/i18n/format.ts';
import { answerAll, checkItems, checkWords, onTable, READERS } from '../support/check.ts';
import { course, first, lessons, places, type StepHere, stepsIn, strings } from '../support/journey.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';
import { loadWork, workFile } from './work-file.ts';

const words = strings.work.progress;
const t = strings.site.course;
const steps = stepsIn(course);
const before = first(
  steps.filter(({ kind }) => kind === 'check'),
  'check',
);
const after = first(steps.filter(({ kind }) => kind === 'check').slice(1), 'second check');
const start = first(lessons, 'lesson');

/** The id of a step, by its address. */
const stepOf = (path: string): string => path.slice(1, -1);
/** The row of a step in the list. */
const row = (page: Page, { path }: Pick<StepHere, 'path'>): Locator => page.locator(`[data-step="${stepOf(path)}"]`);
const main = (page: Page): Locator => page.locator('.course-progress').getByRole('link').first();
const beside = (page: Page): Locator => page.locator('.course-beside').getByRole('link');
/** What a row says of itself: state and place, as far as they can be seen. */
const said = (of: Locator, name: 'state' | 'place') => of.locator(`[data-step-${name}]`).filter({ visible: true });

test('a newcomer finds checks and lessons in order, and is led to the check without being held to it', async ({
  page,
}) => {
  await page.goto('/course/');
  await expect(page.locator('[data-step]')).toHaveCount(steps.length);
  for (const [at, { path, title }] of steps.entries()) {
    const one = page.locator('[data-step]').nth(at);
    await expect(one).toHaveAttribute('data-step', stepOf(path));
    await expect(one.getByRole('heading', { level: 3 })).toContainText(title);
  }
  for (const [at, lesson] of lessons.entries()) await expect(row(page, lesson).locator('.number')).toHaveText(`${at}`);

  await expect(said(row(page, before), 'state')).toHaveText(words.check.new);
  await expect(row(page, before).getByText(t.leaveOut)).toBeVisible();
  await expect(row(page, before).getByRole('link', { name: t.result })).toBeHidden();
  await expect(main(page)).toHaveText(words.start);
  await expect(main(page)).toHaveAttribute('href', before.path);
  await expect(beside(page)).toHaveText(words.orFirst);
  await beside(page).click();
  await expect(page.getByRole('heading', { level: 1, name: start.title })).toBeVisible();
});

test('check A, handed in on its page, is a step that is done: the course goes on, and the result is at hand', async ({
  page,
  context,
}) => {
  await page.goto('/course/');
  await main(page).click();
  await expect(page.getByRole('heading', { level: 1, name: before.title })).toBeVisible();
  const [item] = checkItems('A');
  await onTable(page).locator(`input[value="${item?.answer}"]`).check();
  await onTable(page).locator('input[value="sure"]').check();
  await page.getByRole('button', { name: checkWords.next, exact: true }).click();
  // In another tab, because the answer may still be on its way to the disk.
  const tab = await context.newPage();
  await tab.goto('/course/');
  await expect(said(row(tab, before), 'state')).toHaveText(words.check.begun);
  await tab.close();

  await page.goto('/course/');
  await expect(main(page)).toHaveText(fill(words.goOnCheck, { title: before.title }));
  await expect(beside(page)).toHaveText(words.orFirst);

  await main(page).click();
  const around = page.getByRole('navigation', { name: strings.site.lesson.between });
  await expect(around.getByRole('link', { name: start.title })).toHaveAttribute('href', start.path);
  await page.getByRole('button', { name: strings.exercise.previous, exact: true }).click();
  await answerAll(page, 'A', READERS.careful);
  await page.getByRole('button', { name: checkWords.handIn, exact: true }).click();
  await expect(page.getByText(checkWords.done, { exact: true })).toBeVisible();

  await page.goto('/course/');
  await expect(said(row(page, before), 'state')).toHaveText(words.check.done);
  await expect(row(page, before).getByText(t.leaveOut)).toBeHidden();
  await expect(said(row(page, start), 'place')).toHaveText(words.place.next);
  await expect(main(page)).toHaveText(fill(words.goOn, { title: start.title }));
  await expect(beside(page)).toHaveCount(0);
  await row(page, before).getByRole('link', { name: t.result }).click();
  await expect(page.getByRole('heading', { level: 1, name: strings.pages.results.title })).toBeVisible();
});

test('after the last lesson comes check B, with the X-ray beside it; after that the X-ray, with the result beside it', async ({
  page,
}) => {
  await loadWork(page, workFile(places));
  await page.goto('/course/');
  await expect(page.getByText(words.finished)).toBeVisible();
  await expect(main(page)).toHaveAttribute('href', after.path);
  await expect(beside(page)).toHaveText(t.rewardLink);
  await expect(said(row(page, after), 'place')).toHaveText(words.place.next);
  await expect(said(row(page, before), 'place'), 'nobody is led back to the first check').toHaveCount(0);

  await loadWork(page, workFile(places, checks()));
  await page.goto('/course/');
  await expect(main(page)).toHaveText(t.rewardLink);
  await expect(beside(page)).toHaveText(t.result);
  await expect(beside(page)).toHaveAttribute('href', '/results/');
});

test.describe('the order of lessons', () => {
  const [, second] = lessons;
  const [, , third] = lessons;
  if (!second || !third) throw new Error('The course has fewer than three lessons.');
  const early = (page: Page) => page.locator('.builds-on').filter({ visible: true }).getByRole('link');
  const settings = strings.site.settings;

  /** Waits for the line to have had its chance: the islands are awake, and the record is open. */
  async function settle(page: Page): Promise<void> {
    // One that is out of sight need not wake up.
    await expect(page.locator('astro-island[ssr] > .builds-on').filter({ visible: true })).toHaveCount(0);
    await page.getByRole('navigation', { name: strings.site.lesson.between }).scrollIntoViewIfNeeded();
    await expect(page.locator('.lesson-done')).toHaveAttribute('data-state', /./);
  }
  async function chooseFree(page: Page): Promise<void> {
    await page.getByRole('button', { name: settings.open }).click();
    await page.getByRole('radio', { name: settings.order.choices.free ?? '', exact: true }).check();
    await page.getByRole('button', { name: settings.close }).click();
  }

  test('guided: the next step is marked, later ones are quieter and open all the same', async ({ page }) => {
    await loadWork(page, workFile(places.filter(({ lesson }) => lesson === start)));
    await page.goto('/course/');
    await expect(said(row(page, start), 'state')).toHaveText(words.done);
    await expect(said(row(page, start), 'place')).toHaveCount(0);
    await expect(said(row(page, second), 'place')).toHaveText(words.place.next);
    await expect(said(row(page, third), 'place')).toHaveText(words.place.later);
    const ink = (of: Locator) => of.getByRole('link').evaluate((one) => getComputedStyle(one).color);
    // Polled, because how a row looks follows its words.
    await expect.poll(async () => (await ink(row(page, third))) !== (await ink(row(page, second)))).toBe(true);
    await row(page, third).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: third.title })).toBeVisible();
  });

  test('guided: a lesson that is opened early says what it builds on, moves nothing, and can be worked on', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(third.path);
    await expect(early(page)).toHaveText(start.title);
    await expect(early(page)).toHaveAttribute('href', start.path);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);

    await loadWork(page, workFile(places.filter(({ lesson }) => lesson === start)));
    await page.goto(third.path);
    await expect(early(page)).toHaveText(second.title);
    await loadWork(page, workFile(places.filter(({ lesson }) => lesson === start || lesson === second)));
    await page.goto(third.path);
    await settle(page);
    await expect(early(page)).toHaveCount(0);
  });

  test('free: all steps look alike, and no lesson asks for another, on this visit and on the next', async ({
    page,
  }) => {
    await page.goto('/course/');
    await expect(said(row(page, before), 'place')).toHaveText(words.place.next);
    await chooseFree(page);
    await expect(page.locator('[data-step-place]').filter({ visible: true })).toHaveCount(0);
    const looks = await page
      .locator('[data-step][data-kind="lesson"] h3 a')
      .evaluateAll((all) => all.map((one) => `${getComputedStyle(one).color} ${getComputedStyle(one).fontWeight}`));
    expect(new Set(looks).size).toBe(1);

    await page.goto(third.path);
    await settle(page);
    await expect(early(page)).toHaveCount(0);
  });
});
