import { count } from '../../../../src/i18n/format.ts';
import { allPlaces, first, landingExercise, places, strings, wrongPicks } from '../../support/journey.ts';
import { astray, stringsIn } from '../../support/language.ts';
import { readThrough } from '../../support/page.ts';
import { expect, type Page, test } from '../../support/test.ts';
import { exerciseOn, pick } from '../hand.ts';

const es = stringsIn('es');

/** Every text of the page is marked as the language that it is in. */
async function expectMarked(page: Page): Promise<void> {
  const { wrong, ours, authors } = await astray(page, 'es', 'en', { names: true });
  expect(wrong).toEqual([]);
  expect(ours, 'interface strings').toBeGreaterThan(0);
  expect(authors, 'texts of authors').toBeGreaterThan(0);
}

for (const path of [
  '',
  'course/',
  'course/invented/',
  'story/',
  'story/harbour-crane/',
  'lessons/start-here/',
  'lessons/nobody-says-so/',
  'lessons/crane-how-it-travels/',
  'practice/harbour-crane/',
  'check/a/',
  'xray/harbour-crane/',
  'how-we-judge/',
  'glossary/',
  'about/',
  'my-work/',
  'teach/',
  'teach/keys/',
  'teach/keys/crane-how-it-travels/',
  'teach/keys/story/harbour-crane/',
]) {
  test(`/es/${path} speaks Spanish, and what authors wrote is marked as English`, async ({ page }) => {
    await readThrough(page, `/es/${path}`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expectMarked(page);
  });
}

/** One item of each type that can be answered wrongly, whose exercise has no other items. */
const types = ['sort', 'choose', 'mark', 'match', 'order', 'settle', 'rewrite'] as const;
for (const type of types) {
  test(`what comes of an answer is marked, too: ${type}`, async ({ page }) => {
    const place = first(
      allPlaces.filter((one) => one.exercise.type === type && one.n === 0 && wrongPicks(one)),
      `${type} that can be answered wrongly`,
    );
    await page.goto(`/es${place.lesson.path}`);
    const item = exerciseOn(page, place.exercise).locator('.item').first();
    await item.scrollIntoViewIfNeeded();
    await pick(item, wrongPicks(place) ?? {});
    await item.getByRole('button', { name: es.exercise.check, exact: true }).click();
    await expect(item.locator('.outcome')).toBeVisible();
    await expectMarked(page);
    await item.getByRole('button', { name: es.exercise.show, exact: true }).click();
    await expect(item.locator('.outcome')).toBeVisible();
    await expectMarked(page);
  });
}

const place = first(
  places.filter(({ exercise, n, ...one }) => exercise.type === 'choose' && n === 0 && wrongPicks({ exercise, ...one })),
  'choice that can be answered wrongly',
);

test('a learner answers in Spanish, changes to English, and finds the answer there: the record is one', async ({
  page,
}) => {
  await page.goto(`/es${place.lesson.path}`);
  const whole = exerciseOn(page, place.exercise);
  const item = whole.locator('.item').first();
  await item.scrollIntoViewIfNeeded();
  await pick(item, wrongPicks(place) ?? {});
  await item.getByRole('button', { name: es.exercise.check, exact: true }).click();
  await expect(
    item
      .getByRole('heading', { name: es.exercise.outcome.wrong })
      .or(item.getByRole('heading', { name: es.exercise.outcome.no })),
  ).toBeVisible();
  await expect(item.getByText(es.exercise.kept.disk, { exact: true })).toBeVisible();

  await page.goto('/es/my-work/');
  await expect(page.getByText(count(es.work.kept.answers, 1, 'es'), { exact: true })).toBeVisible();

  await page.goto(`/es${place.lesson.path}`);
  const foot = page.getByRole('contentinfo');
  await foot.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`^[^/]+//[^/]+${place.lesson.path}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const same = exerciseOn(page, place.exercise).locator('.item').first();
  await exerciseOn(page, place.exercise).scrollIntoViewIfNeeded();
  // Where there are several items, the first open one is on the table by now.
  const { wrong, no } = strings.exercise.outcome;
  await expect(same.locator('.outcome')).toHaveText(new RegExp(`${wrong}|${no}`));
  await page.goto('/my-work/');
  await expect(page.getByText(count(strings.work.kept.answers, 1, 'en'), { exact: true })).toBeVisible();
});

test('every page leads to the same page in the other language, by that language’s own name', async ({ page }) => {
  for (const path of ['', 'course/ten-minutes/', 'story/harbour-crane/', 'check/b/']) {
    await page.goto(`/${path}`);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Español' });
    await expect(link).toHaveAttribute('hreflang', 'es');
    await expect(link).toHaveAttribute('lang', 'es');
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/es/${path}$`));
  }
});

test('what comes back tomorrow is said in the page’s language', async ({ page }) => {
  const missed = { exercise: landingExercise, item: first(landingExercise.items, 'claim') };
  await page.goto('/es/');
  const item = exerciseOn(page, missed.exercise).locator('.item').first();
  await pick(item, wrongPicks(missed) ?? {});
  await item.getByRole('button', { name: es.exercise.check, exact: true }).click();
  await expect(item.getByText(es.exercise.kept.disk, { exact: true })).toBeVisible();
  await page.goto('/es/review/');
  await expect(page.getByText(es.pages.review.tomorrow)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the answers that fold open are marked', async ({ page }) => {
    await page.goto('/es/practice/harbour-crane/');
    const answers = page.locator('main noscript details');
    await expect(answers.first()).toBeVisible();
    await answers.first().locator('summary').click();
    await expect(page.locator('main noscript').first()).toHaveAttribute('lang', 'es');
    await expect(answers.first().locator('[lang="en"]').first()).toBeVisible();
  });
});
