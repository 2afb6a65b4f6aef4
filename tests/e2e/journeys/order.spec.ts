import { fill } from '../../../src/i18n/format.ts';
import type { Picks } from '../../../src/islands/exercises/picks.ts';
import { allPlaces, first, type Place, rightPicks, scored, strings, told, wrongPicks } from '../support/journey.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';
import {
  answer,
  button,
  checkButton,
  expectPicked,
  goTo,
  holdScripts,
  itemOn,
  keptOnDevice,
  outcomeOn,
  pick,
} from './hand.ts';
import { tabTo } from './keys.ts';

const words = strings.exercise;

const place: Place = first(
  allPlaces.filter(
    ({ exercise, item: { ask } }) => exercise.type === 'order' && exercise.scored && 'passages' in ask && !ask.share,
  ),
  'order without equals',
);
const { ask } = place.item;
if (!('passages' in ask)) throw new Error('An order has passages.');
const { passages, from, to } = ask;
const total = passages.length;
const letterOf = (id: string) => String.fromCharCode(65 + passages.findIndex((passage) => passage.id === id));

/** The claims in the order that picks put them in. */
const inOrder = ({ places = [] }: Picks): string[] => [...places].sort().map((word) => word.slice(2));
const right = inOrder(rightPicks(place));

const open = async (page: Page): Promise<Locator> => {
  await page.goto(place.lesson.path);
  return goTo(page, place);
};
const list = (item: Locator, id: string) =>
  item.getByRole('combobox', { name: fill(words.order.place, { letter: letterOf(id) }) });
const mover = (item: Locator, way: 'earlier' | 'later', id: string) =>
  item.getByRole('button', { name: fill(words.order[way], { letter: letterOf(id) }), exact: true });
/** The passages as they stand on the page, by their letters. */
const standing = (item: Locator): Promise<string[]> =>
  item
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('figcaption span')?.textContent?.slice(-1) ?? ''));
const letters = (ids: readonly string[]) => ids.map(letterOf);

/** Which passage has to go up how often, one after the other, until the order is right. */
function moves(): readonly { id: string; times: number }[] {
  const order = passages.map(({ id }) => id);
  return right.map((id, at) => {
    const now = order.indexOf(id);
    order.splice(at, 0, ...order.splice(now, 1));
    return { id, times: now - at };
  });
}

test('each passage stands in a marked quotation, with a list of places whose ends are named', async ({ page }) => {
  const item = await open(page);
  const lists = item.getByRole('combobox');
  await expect(lists).toHaveCount(total);
  for (const { id, passage } of passages) {
    await expect(item.getByRole('figure').filter({ hasText: passage.text })).toBeVisible();
    await expect(list(item, id)).toHaveValue('');
    await expect(list(item, id)).toHaveAccessibleDescription(passage.text);
    const choices = await list(item, id).getByRole('option').allTextContents();
    expect(choices).toHaveLength(total + 1);
    expect(choices[1]).toContain(from);
    expect(choices.at(-1)).toContain(to);
  }
});

test('buttons move a passage with the mouse, set the lists, and hand nothing in', async ({ page }) => {
  const item = await open(page);
  for (const { id, times } of moves()) {
    for (let n = 0; n < times; n += 1) await mover(item, 'earlier', id).click();
  }
  expect(await standing(item)).toEqual(letters(right));
  await expectPicked(item, rightPicks(place));
  await expect(outcomeOn(item)).toHaveCount(0);
  await checkButton(item).click();
  await expect(outcomeOn(item, 'right')).toBeFocused();
  for (const line of told(scored(place, rightPicks(place)))) await expect(item.getByRole('status')).toContainText(line);
  await expect(mover(item, 'earlier', right[0] ?? '')).toBeHidden();
});

test('by keyboard a passage that is moved keeps the focus, stays in sight, and says where it is', async ({ page }) => {
  const item = await open(page);
  const [top] = passages;
  const id = top?.id ?? '';
  const later = mover(item, 'later', id);
  // The buttons come with the script; Tab before that would go past them.
  await expect(later).toBeVisible();
  await list(item, id).focus();
  await tabTo(page, later);
  for (let n = 2; n <= total; n += 1) {
    await page.keyboard.press('Enter');
    await expect(later).toBeFocused();
    await expect(later).toBeInViewport();
    await expect(list(item, id)).toHaveValue(`${n} ${id}`);
    const said = fill(words.order.moved, { letter: letterOf(id), n, total });
    await expect(item.locator('[aria-live="polite"]', { hasText: said })).toHaveCount(1);
  }
  expect((await standing(item)).at(-1)).toBe(letterOf(id));
  // At the end it goes no further.
  await page.keyboard.press('Space');
  await expect(list(item, id)).toHaveValue(`${total} ${id}`);
  await expect(later).toBeFocused();
});

test('the lists alone do, by keyboard: nothing moves, and Check is right', async ({ page }) => {
  const item = await open(page);
  const before = await standing(item);
  for (const [at, id] of right.entries()) {
    await list(item, id).focus();
    await page.keyboard.press(String(at + 1));
    await expect(list(item, id)).toHaveValue(`${at + 1} ${id}`);
  }
  expect(await standing(item)).toEqual(before);
  await tabTo(page, checkButton(item));
  await page.keyboard.press('Enter');
  await expect(outcomeOn(item, 'right')).toBeFocused();
});

test('what was chosen in a list stays so when another passage is moved', async ({ page }) => {
  const item = await open(page);
  const [id = '', other = ''] = right;
  await list(item, id).selectOption(`1 ${id}`);
  await mover(item, 'later', other).click();
  await expect(list(item, id)).toHaveValue(`1 ${id}`);
  expect((await standing(item))[0]).toBe(letterOf(id));
});

test('Check says what is missing: nothing chosen, not all chosen, a place given twice', async ({ page }) => {
  const item = await open(page);
  const status = item.getByRole('status');
  await checkButton(item).click();
  await expect(status).toHaveText(words.missing['nothing-chosen']);
  const [id = '', other = '', ...rest] = right;
  await list(item, id).selectOption(`1 ${id}`);
  await expect(status).toHaveText('');
  await checkButton(item).click();
  await expect(status).toHaveText(words.missing['place-missing']);
  await list(item, other).selectOption(`1 ${other}`);
  for (const [at, one] of rest.entries()) await list(item, one).selectOption(`${at + 3} ${one}`);
  await checkButton(item).click();
  await expect(status).toHaveText(words.missing['place-twice']);
  await expect(outcomeOn(item)).toHaveCount(0);
  // A move gives each its own, and takes the sentence away.
  await mover(item, 'earlier', id).click();
  await expect(status).toHaveText('');
  await expectPicked(item, rightPicks(place));
});

test('two neighbours the wrong way round are partly right, and a move mends it', async ({ page }) => {
  const [one = '', other = '', ...rest] = right;
  const picks = { places: [other, one, ...rest].map((id, at) => `${at + 1} ${id}`) };
  const item = await open(page);
  await answer(item, picks);
  await expect(outcomeOn(item, 'partly')).toBeFocused();
  await button(item, 'retry').click();
  await expect(item.getByRole('combobox').first()).toBeFocused();
  await expectPicked(item, picks);
  await mover(item, 'earlier', one).click();
  await checkButton(item).click();
  await expect(outcomeOn(item, 'right')).toBeFocused();
});

test('places chosen before any script has come are judged when it comes', async ({ page }) => {
  const letCome = await holdScripts(page);
  await page.goto(place.lesson.path, { waitUntil: 'commit' });
  const item = itemOn(page, place);
  await pick(item, rightPicks(place));
  await expect(mover(item, 'earlier', right[0] ?? '')).toHaveCount(0);
  await checkButton(item).click();
  await expect(outcomeOn(item)).toHaveCount(0);
  letCome();
  await expect(outcomeOn(item, 'right')).toBeFocused();
  await expectPicked(item, rightPicks(place));
});

test('after a reload the places are back with their feedback', async ({ page }) => {
  const wrong = wrongPicks(place) ?? {};
  const item = await open(page);
  await answer(item, wrong);
  await keptOnDevice(item);
  await page.reload();
  // The next item is on the table then.
  const whole = page.locator(`[aria-labelledby="${place.exercise.id}/title"]`);
  await whole.scrollIntoViewIfNeeded();
  if (place.exercise.items.length > 1) await button(whole, 'previous').click();
  await expect(outcomeOn(item, 'wrong')).toBeVisible();
  await expectPicked(item, wrong);
  for (const line of told(scored(place, wrong))) await expect(item.locator('.feedback')).toContainText(line);
});
