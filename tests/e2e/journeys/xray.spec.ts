import { packageOf } from '../../../src/catalog/index.ts';
import { course, places, strings } from '../support/journey.ts';
import { expect, type Page, test } from '../support/test.ts';
import { loadWork, workFile } from './work-file.ts';

const path = `/xray/${course.article}/`;
const story = packageOf(course.article);
const t = strings.pages.xray;

/** The bars that can be seen, of whichever of the two layouts is shown. */
const bars = (page: Page) => page.getByRole('link', { name: /¶\d+: “/ }).filter({ visible: true });
const picture = (page: Page) => page.locator('#picture');

test('the picture is folded before the course is done, and opens by its button', async ({ page }) => {
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(picture(page)).toBeHidden();
  await expect(bars(page)).toHaveCount(0);
  await page.getByText(t.show, { exact: true }).click();
  await expect(picture(page)).toBeVisible();
  await expect(bars(page)).toHaveCount(story.claims.length);
});

test('with one answer missing it stays folded; with every answer of the lessons it opens by itself, check or no check', async ({
  page,
}) => {
  const load = async (some: typeof places) => {
    await loadWork(page, workFile(some));
    await page.goto(path, { waitUntil: 'networkidle' });
  };
  // The blind pass is for whoever likes.
  await load(places.filter(({ exercise }) => exercise.type !== 'blind').slice(0, -1));
  await expect(picture(page)).toBeHidden();
  await load(places);
  await expect(picture(page)).toBeVisible();
  await expect(bars(page).first()).toBeVisible();

  await page.goto('/course/');
  await expect(page.getByText(strings.work.progress.finished)).toBeVisible();
  await page
    .locator('.course-progress')
    .getByRole('link', { name: strings.site.course.rewardLink, exact: true })
    .click();
  await expect(picture(page)).toBeVisible();
});

test('every bar leads to a paragraph that exists, and following one comes to its words', async ({ page, request }) => {
  await page.goto(path);
  await page.getByText(t.show, { exact: true }).click();
  const links = await bars(page).evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links).toHaveLength(story.claims.length);
  const html = await (await request.get(`/story/${course.article}/`)).text();
  for (const link of links) {
    const [, page, id] = /^([^#]+)#(p\d+)/.exec(link) ?? [];
    expect(page).toBe(`/story/${course.article}/`);
    expect(html).toContain(`id="${id}"`);
  }

  const bar = bars(page).nth(Math.floor(links.length / 2));
  const [, id] = /#(p\d+)/.exec((await bar.getAttribute('href')) ?? '') ?? [];
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/story/${course.article}/`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
  // On the way back the picture is still open.
  await page.goBack();
  await expect(picture(page)).toBeVisible();
});

test('the same stands in a table, a row for each claim', async ({ page }) => {
  await page.goto(path);
  await page.getByText(t.show, { exact: true }).click();
  await page.getByText(t.table.open, { exact: true }).click();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(story.claims.length + 1);
});
