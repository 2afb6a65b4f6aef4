import { exerciseOf } from '../../../../src/catalog/index.ts';
import { BOARDS } from '../../../../src/core/exercises/sort/types.ts';
import { count, fill } from '../../../../src/i18n/format.ts';
import { slidesOf } from '../../../../src/teach/present/slides.ts';
import { violations } from '../../support/axe.ts';
import { strings } from '../../support/journey.ts';
import { expect, type Page, test } from '../../support/test.ts';

const words = strings.present;
const exercise = exerciseOf('harbour-crane/board-drill');
const slides = slidesOf(exercise, { boards: BOARDS, relations: [] });
const names = (slides[0]?.options ?? []).map(({ id }) => strings.signs.verdict[id as 'sourced-fact']);
const more = (page: Page, option: number) =>
  page.getByRole('button', { name: `${words.more} ${option + 1} ${names[option]}` });
const place = (n: number) => fill(words.place, { n, total: slides.length });

test('a class votes by keys: hands up and down, the answer with its words, the next claim, and back', async ({
  page,
}) => {
  await page.goto('/present/');
  await page.getByRole('link', { name: exercise.title, exact: true }).first().click();
  await page.goto(`/present/#${exercise.id}`);
  await expect(page.getByText(place(1))).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('Shift+1');
  await page.keyboard.press('3');
  await expect(more(page, 0)).toHaveAccessibleName(new RegExp(`${count(words.hands, 2, 'en')}`));
  await expect(page.getByText(count(words.total, 3, 'en'), { exact: true })).toBeVisible();
  await expect(page.locator('.stage').getByRole('status')).toHaveText(
    fill(words.announce, { option: names[2] ?? '', hands: count(words.hands, 1, 'en') }),
  );
  // A clicker goes forward: first the answer, then the next claim.
  await expect(page.locator('.stage mark')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page.getByText(words.answer, { exact: true })).toBeVisible();
  await expect(page.locator('.stage mark').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(page.getByText(place(2))).toBeVisible();
  await expect(page.getByText(count(words.total, 0, 'en'), { exact: true })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText(place(1))).toBeVisible();
  await expect(page.getByText(count(words.total, 3, 'en'), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page.getByText(count(words.total, 0, 'en'), { exact: true })).toBeVisible();
});

test('somebody who dictates can turn letters off, and paging goes on', async ({ page }) => {
  await page.goto(`/present/#${exercise.id}`);
  await page.getByText(words.keys.title, { exact: true }).click();
  await page.getByRole('checkbox', { name: words.keys.letters }).uncheck();
  await page.getByText(words.keys.title, { exact: true }).click();
  await page.keyboard.press('1');
  await page.keyboard.press('b');
  await expect(page.getByText(count(words.total, 0, 'en'), { exact: true })).toBeVisible();
  await expect(page.getByText(words.blanked)).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page.getByText(words.answer, { exact: true })).toBeVisible();
});

test('after a tap the keys are the stage’s again: Space shows the answer, and counts no hand', async ({ page }) => {
  await page.goto(`/present/#${exercise.id}`);
  await more(page, 0).click();
  await page.keyboard.press('Space');
  await expect(page.getByText(words.answer, { exact: true })).toBeVisible();
  await expect(page.getByText(count(words.total, 1, 'en'), { exact: true })).toBeVisible();
});

test('by taps, with the black screen and back to where one was in the list', async ({ page }) => {
  await page.goto('/present/');
  const link = page.locator(`a[href="#${exercise.id}"]`).first();
  await link.click();
  await more(page, 3).click();
  await page.getByRole('button', { name: fill(words.less, { option: names[3] ?? '' }) }).click();
  await expect(page.getByText(count(words.total, 0, 'en'), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: words.blank }).click();
  await expect(page.getByText(words.blanked)).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.getByText(words.blanked)).toHaveCount(0);
  await page.getByRole('button', { name: words.reveal }).click();
  await expect(page.getByText(words.prompt.none)).toBeVisible();
  await page.getByRole('link', { name: words.close }).click();
  await expect(link).toBeFocused();
});

test('the whole of every claim fits on a projector, before and after the answer', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/present/');
    await page.goto(`/present/#${exercise.id}`);
    for (const n of slides.keys()) {
      await expect(page.getByText(place(n + 1))).toBeVisible();
      const over = () =>
        page
          .locator('.stage')
          .evaluate((stage) => [
            stage.scrollHeight - stage.clientHeight > 1,
            stage.scrollWidth - stage.clientWidth > 1,
          ]);
      expect(await over(), `claim ${n + 1}`).toEqual([false, false]);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
    }
  }
});

test('a timer counts down, in words, and says when it is over', async ({ page }) => {
  await page.clock.install();
  await page.goto(`/present/#${exercise.id}`);
  await expect(page.getByText(place(1))).toBeVisible();
  await page.getByLabel(words.timer.minutes).fill('1');
  await page.getByRole('button', { name: words.timer.start, exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText(fill(words.timer.left, { time: '1:00' }));
  await page.clock.runFor(30_000);
  await expect(page.getByRole('timer')).toHaveText(fill(words.timer.left, { time: '0:30' }));
  await page.clock.runFor(31_000);
  await expect(page.getByRole('timer')).toHaveText(words.timer.over);
  await expect(page.locator('.stage').getByRole('status')).toHaveText(words.timer.over);
});

test('keeps nothing, and says what is wrong with an address that names no exercise', async ({ page }) => {
  await page.goto('/present/#harbour-crane/nothing');
  await expect(page.getByText(words.unknown)).toBeVisible();
  await page.goto(`/present/#${exercise.id}`);
  await expect(page.getByText(place(1))).toBeVisible();
  await page.keyboard.press('1');
  expect(await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0]);
  await page.reload();
  await expect(page.getByText(count(words.total, 0, 'en'), { exact: true })).toBeVisible();
});
