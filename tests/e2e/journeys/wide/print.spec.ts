import { first, lessons, places, rightPicks, strings } from '../../support/journey.ts';
import { readThrough } from '../../support/page.ts';
import { expect, test } from '../../support/test.ts';
import { answer, exerciseOn, itemOn, outcomeOn } from '../hand.ts';

for (const { path, title, exercises } of lessons) {
  test(`“${title}” prints as a work sheet: every stem and passage, boxes to tick, nothing to press`, async ({
    page,
  }) => {
    await readThrough(page, path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    // The story comes after it, on pages of its own.
    await expect(page.getByRole('complementary', { name: strings.site.lesson.storyPanel })).toBeVisible();
    for (const exercise of exercises) {
      const whole = exerciseOn(page, exercise);
      await expect(whole.getByText(exercise.stem, { exact: true }).filter({ visible: true }).first()).toBeVisible();
      for (const n of exercise.items.keys()) {
        const item = itemOn(page, { exercise, n });
        await expect(item).toBeVisible();
        // A story to mark up is underlined by hand.
        if (exercise.type === 'annotate') continue;
        // Places are written into the boxes of the lists.
        if (exercise.type === 'order') {
          for (const list of await item.locator('.placing select').all()) await expect(list).toBeVisible();
          continue;
        }
        const boxes = await item.locator('.option, .phrase').evaluateAll((all) =>
          all.map((one) => {
            const box = getComputedStyle(one, '::before');
            const native = one.querySelector('input');
            return {
              drawn: box.content !== 'none' && box.display !== 'none' && Number.parseFloat(box.borderTopWidth) > 0,
              native: native
                ? getComputedStyle(native).display !== 'none' && getComputedStyle(native).opacity !== '0'
                : false,
            };
          }),
        );
        expect(boxes.length).toBeGreaterThan(1);
        // One box each: drawn, and not the browser's own beside it.
        for (const box of boxes) expect(box).toEqual({ drawn: true, native: false });
      }
    }
  });
}

test('a work sheet carries no answers, also where they were given on the screen', async ({ page }) => {
  const place = first(places, 'item');
  await page.goto(place.lesson.path);
  const item = itemOn(page, place);
  await answer(item, rightPicks(place));
  await expect(outcomeOn(item, 'right')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(outcomeOn(item)).toHaveCount(0);
  for (const mark of Object.values(strings.exercise.mark)) {
    await expect(item.getByText(mark, { exact: true }).filter({ visible: true })).toHaveCount(0);
  }
});
