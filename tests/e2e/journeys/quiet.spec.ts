/** Exercises of an assignment that say nothing of what came of an answer until it is handed in. */
import { first, rightPicks, strings } from '../support/journey.ts';
import { expect, test } from '../support/test.ts';
import { answerQuietly, assignmentOf, handIn, openAssigned, opened, rowsIn, shortest, words } from './assignments.ts';
import { answer, itemOn } from './hand.ts';

const choose = shortest('choose');

test('a quiet answer is said to be kept once the disk has it, and not before', async ({ page }) => {
  await page.addInitScript(() => {
    const told = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    const held: (() => void)[] = [];
    Object.assign(window, { held, slow: false });
    // From when the disk is slow, what has been written is not told until the test lets it be.
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      set(this: IDBTransaction, tell: () => void) {
        const { slow } = window as unknown as { slow: boolean };
        told?.set?.call(this, slow && this.mode === 'readwrite' ? () => held.push(tell) : tell);
      },
    });
  });
  await openAssigned(page, assignmentOf([choose], { feedback: 'after' }));
  const place = { exercise: choose, item: first(choose.items, 'item'), n: 0 };
  const item = itemOn(page, place);
  await expect(item).toBeVisible();
  await page.evaluate(() => Object.assign(window, { slow: true }));
  await answer(item, rightPicks(place));
  await page.waitForFunction(() => (window as unknown as { held: unknown[] }).held.length === 1);
  expect(await item.getByText(words.quiet.kept).count()).toBe(0);
  await expect(item.locator('.controls input').first()).toBeDisabled();
  await item.getByRole('button', { name: strings.exercise.done }).click();
  await page.evaluate(() => {
    for (const tell of (window as unknown as { held: (() => void)[] }).held.splice(0)) tell();
  });
  await expect(item.getByText(words.quiet.kept)).toBeFocused();
  expect(await rowsIn(page, 'says-who', 'attempts'), 'a second press meanwhile adds nothing').toHaveLength(1);
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
