/** Answers of an assignment and the disk; exercises that say nothing of what came of an answer until it is handed in. */
import { first, rightPicks, strings } from '../support/journey.ts';
import { slowDisk } from '../support/slow-disk.ts';
import { expect, type Page, test } from '../support/test.ts';
import {
  answerQuietly,
  assignmentOf,
  handIn,
  handWords,
  makeButton,
  nameField,
  openAssigned,
  opened,
  rowsIn,
  shortest,
  words,
} from './assignments.ts';
import { answer, itemOn } from './hand.ts';

const choose = shortest('choose');

/** Answers in an assignment; the disk has the answer, and has not told the page so. */
async function answerSlowly(page: Page, over: Parameters<typeof assignmentOf>[1] = {}) {
  const disk = await slowDisk(page);
  await openAssigned(page, assignmentOf([choose], over));
  const place = { exercise: choose, item: first(choose.items, 'item'), n: 0 };
  const item = itemOn(page, place);
  await expect(item).toBeVisible();
  await disk.slow();
  await answer(item, rightPicks(place));
  await disk.wrote(1);
  return { disk, item };
}

test('a quiet answer is said to be kept once the disk has it, and not before', async ({ page }) => {
  const { disk, item } = await answerSlowly(page, { feedback: 'after' });
  expect(await item.getByText(words.quiet.kept).count()).toBe(0);
  await expect(item.locator('.controls input').first()).toBeDisabled();
  await item.getByRole('button', { name: strings.exercise.done }).click();
  await disk.release();
  await expect(item.getByText(words.quiet.kept)).toBeFocused();
  expect(await rowsIn(page, 'says-who', 'attempts'), 'a second press meanwhile adds nothing').toHaveLength(1);
});

test('what is answered a moment before is in the code that is handed in', async ({ page }) => {
  const { disk } = await answerSlowly(page);
  await nameField(page).fill('Zoë');
  await makeButton(page).dblclick();
  await disk.release();
  await expect(page.getByRole('heading', { name: handWords.code, exact: true })).toBeFocused();
  const code = await page.getByRole('textbox', { name: handWords.code, exact: true }).inputValue();
  expect((await opened(code, null)).items).toHaveLength(1);
  await page.reload();
  await expect(page.locator('.hand-in-made + ul > li'), 'a second press makes no second hand-in').toHaveCount(1);
});

test('every answer of a quiet exercise counts as it was given', async ({ page }) => {
  const order = shortest('order');
  await openAssigned(page, assignmentOf([order], { feedback: 'after' }));
  await answerQuietly(page, order);
  const read = await opened(await handIn(page, 'Zoë'), null);
  expect(read.items.map((one) => [...((one.first[0] ?? []) as string[])].sort())).toEqual(
    order.items.map((item) => [...(rightPicks({ exercise: order, item }).places ?? [])].sort()),
  );
});
