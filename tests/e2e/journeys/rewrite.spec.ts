import { exerciseOf } from '../../../src/catalog/index.ts';
import { plainText } from '../../../src/core/anchoring/plain.ts';
import { count } from '../../../src/i18n/format.ts';
import { rightPicks, strings, wrongPicks } from '../support/journey.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';
import {
  answer,
  button,
  checkButton,
  exerciseOn,
  goTo,
  itemOn,
  keptOnDevice,
  labelsFor,
  outcomeOn,
  pick,
} from './hand.ts';

const words = strings.exercise.rewrite;
const path = '/practice/harbour-crane/';
const exercise = exerciseOf('harbour-crane/plain-words');
const [item] = exercise.items;
if (!item || !('ratings' in item.key) || !('task' in item.ask)) throw new Error('The exercise is no rewriting.');
const place = { exercise, item, n: 0 };
const { task } = item.ask;
const model = plainText(item.key.model);
const [one, two] = item.key.ratings;
if (!one || !two) throw new Error('There are too few ratings.');
const mine = 'The fund’s own accounts say\nthat it held 90,000 crowns.';

const field = (on: Locator): Locator => on.getByRole('textbox', { name: task });
const tick = (on: Locator, { text }: { text: string }): Locator => on.getByRole('checkbox', { name: text });
/** Presses the small button, and waits until the ticks are written down. */
async function keep(on: Locator): Promise<void> {
  await on.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(on.getByText(words.kept, { exact: true })).toBeVisible();
}
/** How many answers are in the record, by the page that tells. */
async function expectAnswers(page: Page, n: number): Promise<void> {
  await page.goto('/my-work/');
  await expect(page.getByText(count(strings.work.kept.answers, n, 'en'), { exact: true })).toBeVisible();
}
/** The item after a reload; the exercise then goes on with the next one that is open. */
async function again(page: Page): Promise<Locator> {
  await page.reload();
  const whole = exerciseOn(page, exercise);
  await whole.scrollIntoViewIfNeeded();
  await button(whole, 'previous').click();
  return itemOn(page, place);
}

test('a right version brings the model and the self-rating; what was written and ticked is there after a reload, and stays right', async ({
  page,
}) => {
  await page.goto(path);
  const on = await goTo(page, place);
  await expect(on.getByText(model)).toHaveCount(0);
  await pick(on, rightPicks(place));
  await field(on).fill(mine);
  await checkButton(on).click();
  await expect(outcomeOn(on, 'right')).toBeFocused();
  await expect(on.locator('.feedback')).toContainText(model);
  await expect(on.getByRole('group', { name: words.rate })).toBeVisible();
  await expect(field(on)).toBeDisabled();
  await tick(on, one).check();
  await keep(on);

  const back = await again(page);
  await expect(outcomeOn(back, 'right')).toBeVisible();
  await expect(field(back)).toHaveValue(mine);
  await expect(tick(back, one)).toBeChecked();
  await expect(tick(back, two)).not.toBeChecked();
  await expect(back.locator('.feedback')).toContainText(model);

  // A change of mind is one more entry; the answer is still the same.
  await tick(back, one).uncheck();
  await tick(back, two).check();
  await keep(back);
  const third = await again(page);
  await expect(outcomeOn(third, 'right')).toBeVisible();
  await expect(field(third)).toHaveValue(mine);
  await expect(tick(third, one)).not.toBeChecked();
  await expect(tick(third, two)).toBeChecked();
  await expectAnswers(page, 3);
});

test('ticks that were not kept are no answer', async ({ page }) => {
  await page.goto(path);
  const on = await goTo(page, place);
  await answer(on, rightPicks(place));
  await keptOnDevice(on);
  await tick(on, one).check();
  const back = await again(page);
  await expect(outcomeOn(back, 'right')).toBeVisible();
  await expect(tick(back, one)).not.toBeChecked();
  await expectAnswers(page, 1);
});

test('nothing has to be written, and the page says so before and after', async ({ page }) => {
  await page.goto(path);
  const on = await goTo(page, place);
  await expect(on.getByText(words.optional)).toBeVisible();
  await answer(on, rightPicks(place));
  await expect(outcomeOn(on, 'right')).toBeFocused();
  await expect(on.getByText(words.unwritten)).toBeVisible();
});

test('a miss gives the model only when asked for, keeps what was written for the next try, and stays a miss when rated', async ({
  page,
}) => {
  const wrong = wrongPicks(place) ?? {};
  await page.goto(path);
  const on = await goTo(page, place);
  await pick(on, wrong);
  await field(on).fill(mine);
  await checkButton(on).click();
  await expect(outcomeOn(on, 'wrong')).toBeFocused();
  await expect(on.locator('.feedback')).not.toContainText(model);
  await expect(on.getByRole('group', { name: words.rate })).toHaveCount(0);
  await button(on, 'show').click();
  await expect(on.locator('.feedback')).toContainText(model);
  await tick(on, two).check();
  await keep(on);

  const back = await again(page);
  await expect(outcomeOn(back, 'wrong')).toBeVisible();
  await expect(tick(back, two)).toBeChecked();
  await expect(back.locator('.feedback')).toContainText(model);
  await button(back, 'retry').click();
  await expect(field(back)).toHaveValue(mine);
  await expect(field(back)).toBeEnabled();
  await expect(back.getByRole('group', { name: words.rate })).toHaveCount(0);
});

test('what is written before any script has come is kept with the answer', async ({ page }) => {
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\.js(\?|$)/, async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  const on = itemOn(page, place);
  await field(on).fill(mine);
  for (const label of labelsFor(on, rightPicks(place))) await label.click();
  await checkButton(on).click();
  letCome();
  await expect(outcomeOn(on, 'right')).toBeVisible();
  await keptOnDevice(on);
  await page.unroute(/\.js(\?|$)/);
  await expect(field(await again(page))).toHaveValue(mine);
});

test('the field takes no more than can be kept', async ({ page }) => {
  await page.goto(path);
  const on = await goTo(page, place);
  await pick(on, rightPicks(place));
  await field(on).fill('x'.repeat(999));
  await field(on).pressSequentially('yz');
  await expect(field(on)).toHaveValue(`${'x'.repeat(999)}y`);
  await checkButton(on).click();
  await keptOnDevice(on);
  await expect(field(await again(page))).toHaveValue(`${'x'.repeat(999)}y`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the model folds open with the answers', async ({ page }) => {
    await page.goto(path);
    await expect(field(itemOn(page, place))).toBeVisible();
    const folded = page
      .locator('astro-island')
      .filter({ has: page.locator(`[aria-labelledby="${exercise.id}/title"]`) })
      .locator('xpath=following-sibling::*[1]/self::noscript');
    const line = folded.locator('p', { hasText: model });
    await expect(line).toBeHidden();
    await folded.locator('summary').click();
    await expect(line).toBeVisible();
    await expect(line).toContainText(words.model);
  });
});
