/** The whole course as one file, as `npm run build:offline` makes it, opened from a disk without a server. */
import { count } from '../../../src/i18n/format.ts';
import { answerAll, exerciseOn, keptOnDevice, lessonEnd, litWords, lookAt } from '../journeys/hand.ts';
import { answerAll as answerCheck, checkWords, READERS } from '../support/check.ts';
import { builtPages } from '../support/dist.ts';
import { course, first, lessons, strings } from '../support/journey.ts';
import { runBuildOffline, type Single } from '../support/single.ts';
import { expect, test } from '../support/test.ts';

/** What a school's mail and oldest stick can carry. */
const BUDGET = 6_000_000;

// In one worker, one after the other: each run of the command writes the same file.
test.describe.configure({ mode: 'default' });

let single: Single;
test.beforeAll(() => {
  test.setTimeout(300_000);
  single = runBuildOffline();
});

const lesson = first(
  lessons.filter(({ exercises }) => exercises.every(({ type }) => type !== 'blind' && type !== 'annotate')),
  'lesson of questions only',
);

test('it is one file of no more than 6 MB that asks for nothing else', async ({ page }) => {
  expect(single.bytes).toBeGreaterThan(1_000_000);
  expect(single.bytes).toBeLessThanOrEqual(BUDGET);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(single.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([single.url]);
});

test('a lesson is done to its end, by links alone, and its answers are there when the file is opened again', async ({
  page,
}) => {
  await page.goto(single.url);
  await page
    .getByRole('navigation', { name: strings.site.nav.label })
    .getByRole('link', { name: strings.site.nav.course })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
  await page.getByRole('link', { name: lesson.title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${lesson.title}`));
  for (const exercise of lesson.exercises) {
    await lookAt(page, exercise);
    await answerAll(page, exercise);
    await keptOnDevice(exerciseOn(page, exercise).locator('.feedback').last());
  }
  await expect(await lessonEnd(page)).toHaveText(count(strings.work.progress.all, lesson.items.length, 'en'));
  await page.reload();
  await expect(await lessonEnd(page)).toHaveText(count(strings.work.progress.all, lesson.items.length, 'en'));
  await page.goBack();
  await expect(page.locator(`[data-step="lessons/${lesson.slug}"] [data-step-state]`)).toHaveText(
    strings.work.progress.done,
  );
});

test('words of the story light up, and a link to a place on the page leads there', async ({ page }) => {
  await page.goto(`${single.url}#${lesson.path}`);
  const link = page.locator('main a[data-at]').first();
  await link.click();
  expect((await litWords(page)).length).toBeGreaterThan(0);
  await page.goto(`${single.url}#/glossary/`);
  await expect(page.getByRole('heading', { level: 1, name: strings.pages.glossary.title })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(page).toHaveURL(`${single.url}#/glossary/`);
});

test('a check is handed in, because its key is in the file', async ({ page }) => {
  await page.goto(`${single.url}#/check/a/`);
  await answerCheck(page, 'A', READERS.careful);
  await page.getByRole('button', { name: checkWords.handIn }).click();
  await expect(page.getByText(checkWords.done)).toBeVisible();
});

test('every page that it has opens, and every link on it leads to a page that it has', async ({ page }) => {
  test.setTimeout(300_000);
  const pages = builtPages().filter(({ path }) => !/^\/(es|print|embed|teach|board|present|offline)\/|404/.test(path));
  for (const { path, html } of pages) {
    await page.goto('about:blank');
    await page.goto(`${single.url}#${path}`);
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#39;', "'") ?? '';
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const leading = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
    expect(leading, `links on ${path} that leave the file`).toEqual([]);
  }
  await page.goto(`${single.url}#/nowhere/`);
  await expect(page.getByRole('heading', { name: strings.pages.offline.title })).toBeVisible();
});
