import { allPlaces, first, type Place, rightPicks, scored, strings, told } from '../support/journey.ts';
import { expect, test } from '../support/test.ts';
import {
  answer,
  button,
  checkButton,
  expectPicked,
  goTo,
  holdScripts,
  itemOn,
  keptOnDevice,
  labelsFor,
  outcomeOn,
  pick,
} from './hand.ts';

const words = strings.exercise;

const recordsOf = ({ item: { key } }: Place, settles: string) =>
  'records' in key ? Object.keys(key.records).filter((id) => key.records[id]?.settles === settles) : [];
const place = first(
  allPlaces.filter((one) => one.exercise.scored && recordsOf(one, 'partly').length > 0),
  'record that settles a part',
);
const partly = { record: recordsOf(place, 'partly').slice(0, 1) };

test('a record that settles a part is partly right, with a tag of its own, and the best one can be picked then', async ({
  page,
}) => {
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  await answer(item, partly);
  await expect(outcomeOn(item, 'partly')).toBeFocused();
  for (const line of told(scored(place, partly))) await expect(item.getByRole('status')).toContainText(line);
  for (const label of labelsFor(item, partly)) await expect(label).toContainText(words.mark.partly);
  await expect(item.getByText(words.mark.answer, { exact: true })).toHaveCount(0);
  await button(item, 'retry').click();
  await answer(item, rightPicks(place));
  await expect(outcomeOn(item, 'right')).toBeFocused();
});

test('by keyboard the arrows pick a record, and only Check hands it in', async ({ page }) => {
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  await item.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(item.getByRole('radio').nth(1)).toBeChecked();
  await expect(outcomeOn(item)).toHaveCount(0);
  await checkButton(item).focus();
  await page.keyboard.press('Enter');
  await expect(outcomeOn(item)).toBeFocused();
});

test('a record picked before any script has come is judged when it comes, and is back after a reload', async ({
  page,
}) => {
  const letCome = await holdScripts(page);
  await page.goto(place.lesson.path, { waitUntil: 'commit' });
  const item = itemOn(page, place);
  await pick(item, rightPicks(place));
  await checkButton(item).click();
  letCome();
  await expect(outcomeOn(item, 'right')).toBeFocused();
  await keptOnDevice(item);
  await page.reload();
  const whole = page.locator(`[aria-labelledby="${place.exercise.id}/title"]`);
  await whole.scrollIntoViewIfNeeded();
  if (place.exercise.items.length > 1) await button(whole, 'previous').click();
  await expect(outcomeOn(item, 'right')).toBeVisible();
  await expectPicked(item, rightPicks(place));
});
