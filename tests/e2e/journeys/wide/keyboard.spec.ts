import { count } from '../../../../src/i18n/format.ts';
import { first, lessons, places, rightPicks, strings } from '../../support/journey.ts';
import { readThrough } from '../../support/page.ts';
import { expect, test } from '../../support/test.ts';
import { button, checkButton, controlsFor, exerciseOn, itemOn, outcomeOn } from '../hand.ts';
import { expectSeen, tab, tabTo } from '../keys.ts';

const lesson = first(lessons, 'lesson');

test('the first thing that Tab comes to leads past the head of the page', async ({ page }) => {
  await page.goto(lesson.path);
  const skip = page.getByRole('link', { name: strings.site.skip });
  const stop = await tab(page);
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  expect(stop?.marked).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tab(page);
  const inside = await page.getByRole('main').evaluate((main) => main.contains(document.activeElement));
  expect(inside, 'the next stop is in the text').toBe(true);
});

test('a lesson can be worked through with Tab, arrows, Space and Enter alone', async ({ page }) => {
  test.slow();
  await page.goto(lesson.path);
  for (const exercise of lesson.exercises) {
    const whole = exerciseOn(page, exercise);
    for (const [n, one] of exercise.items.entries()) {
      const place = { exercise, item: one, n };
      const item = itemOn(page, place);
      for (const wanted of controlsFor(item, rightPicks(place))) {
        if ((await wanted.getAttribute('type')) === 'checkbox') {
          await tabTo(page, wanted);
          await page.keyboard.press('Space');
        } else {
          await tabTo(page, item.getByRole('radio'));
          // Tab comes to the first field and picks nothing; the arrows go on from there, and pick.
          await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
          await page.keyboard.press('Space');
          for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses += 1) {
            await page.keyboard.press('ArrowDown');
            await expect(page.locator(':focus')).toBeChecked();
          }
        }
        await expect(wanted).toBeChecked();
      }
      await expect(outcomeOn(item), 'picking hands nothing in').toHaveCount(0);
      await tabTo(page, checkButton(item));
      await page.keyboard.press('Enter');
      await expect(outcomeOn(item, exercise.scored ? 'right' : 'noted')).toBeFocused();
      if (exercise.layout === 'one' && n + 1 < exercise.items.length) {
        await tabTo(page, button(whole, 'next'));
        await page.keyboard.press('Enter');
        await expect(itemOn(page, { exercise, n: n + 1 })).toBeFocused();
      }
    }
  }
  await tabTo(page, page.getByRole('navigation', { name: strings.site.lesson.between }));
  await expect(page.locator('.lesson-state')).toHaveText(count(strings.work.progress.all, lesson.items.length, 'en'));
});

test('after an answer Tab goes on inside the feedback, and Space tries again', async ({ page }) => {
  const place = first(places, 'item');
  await page.goto(place.lesson.path);
  const item = itemOn(page, place);
  await item.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await tabTo(page, checkButton(item));
  await page.keyboard.press('Space');
  await expect(outcomeOn(item)).toBeFocused();
  await tabTo(page, button(item, 'retry'));
  await page.keyboard.press('Space');
  await expect(outcomeOn(item)).toHaveCount(0);
  await expect(item.getByRole('radio').first()).toBeFocused();
});

for (const { path, title } of lessons) {
  test(`everything that can be pressed in “${title}” is reached by Tab, is marked, and stands on the screen`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await readThrough(page, path);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const wanted = await page.evaluateHandle(() => {
      const seen = new Set<string>();
      return [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
      ].filter((element) => {
        if (element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        // One stop for a group of radios.
        const first = !seen.has(element.name);
        seen.add(element.name);
        return first;
      });
    });
    const total = await wanted.evaluate((list) => list.length);
    const reached = new Set<number>();
    for (let presses = 0; presses < total + 20; presses += 1) {
      const stop = await tab(page);
      if (!stop) break;
      expectSeen(stop);
      reached.add(await wanted.evaluate((list) => list.indexOf(document.activeElement as HTMLElement)));
    }
    const missed = await wanted.evaluate(
      (list, reached) =>
        list.filter((_, at) => !reached.includes(at)).map((one) => `<${one.localName}> ${one.textContent?.trim()}`),
      [...reached],
    );
    expect(total).toBeGreaterThan(20);
    expect(missed).toEqual([]);
  });
}
