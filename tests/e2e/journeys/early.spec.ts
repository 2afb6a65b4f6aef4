import { count } from '../../../src/i18n/format.ts';
import { first, places, rightPicks, scored, strings, told, wrongPicks } from '../support/journey.ts';
import { expect, type Page, test } from '../support/test.ts';
import { checkButton, expectPicked, holdScripts, itemOn, keptOnDevice, outcomeOn, pick } from './hand.ts';

const place = first(
  places.filter((one) => wrongPicks(one)),
  'item that can be answered wrongly',
);

/** How many answers are in the record, by the page that tells. */
async function expectAnswers(page: Page, n: number): Promise<void> {
  await page.goto('/my-work/');
  await expect(page.getByText(count(strings.work.kept.answers, n, 'en'), { exact: true })).toBeVisible();
}

test('what is checked before any script has come is judged when it comes, and counts once', async ({ page }) => {
  const letCome = await holdScripts(page);
  await page.goto(place.lesson.path, { waitUntil: 'commit' });
  const item = itemOn(page, place);
  await pick(item, rightPicks(place));
  await checkButton(item).click();
  // Somebody who sees nothing happen presses again.
  await checkButton(item).click();
  await expectPicked(item, rightPicks(place));
  await expect(outcomeOn(item)).toHaveCount(0);

  letCome();
  await expect(outcomeOn(item, 'right')).toBeVisible();
  await expect(outcomeOn(item, 'right')).toBeFocused();
  for (const line of told(scored(place, rightPicks(place)))) await expect(item.getByRole('status')).toContainText(line);
  await expectPicked(item, rightPicks(place));
  await keptOnDevice(item);
  await expectAnswers(page, 1);
});

test('what is only picked before any script has come stays picked, and Check then works', async ({ page }) => {
  const letCome = await holdScripts(page);
  await page.goto(place.lesson.path, { waitUntil: 'commit' });
  const item = itemOn(page, place);
  await pick(item, rightPicks(place));
  letCome();
  await page.waitForLoadState('load');
  await expect(
    page.locator('astro-island[ssr]').filter({ has: page.getByRole('radio', { checked: true }) }),
  ).toHaveCount(0);
  await expectPicked(item, rightPicks(place));
  await expect(outcomeOn(item)).toHaveCount(0);
  await checkButton(item).click();
  await expect(outcomeOn(item, 'right')).toBeFocused();
  await keptOnDevice(item);
  await expectAnswers(page, 1);
});

test('Check without a pick, before any script has come, asks for one when it comes and counts nothing', async ({
  page,
}) => {
  const letCome = await holdScripts(page);
  await page.goto(place.lesson.path, { waitUntil: 'commit' });
  const item = itemOn(page, place);
  await checkButton(item).click();
  letCome();
  await expect(item.getByRole('status')).toHaveText(strings.exercise.missing['nothing-chosen']);
  await expectAnswers(page, 0);
});

test('a newer pick that was made before the scripts came is not overwritten by the saved answer', async ({ page }) => {
  const newer = wrongPicks(place) ?? {};
  await page.goto(place.lesson.path);
  const item = itemOn(page, place);
  await pick(item, rightPicks(place));
  await checkButton(item).click();
  await keptOnDevice(item);

  const letCome = await holdScripts(page);
  // Anew, and not as a reload: a browser may put picks back by itself then.
  await page.goto('about:blank');
  await page.goto(place.lesson.path, { waitUntil: 'commit' });
  await pick(item, newer);
  letCome();
  await page.waitForLoadState('load');
  await expect(
    page.locator('astro-island[ssr]').filter({ has: page.getByRole('radio', { checked: true }) }),
  ).toHaveCount(0);
  await expectPicked(item, newer);
  await expect(outcomeOn(item)).toHaveCount(0);
});
