import { count, fill } from '../../../src/i18n/format.ts';
import { first, lessons, type Place, places, rightPicks, strings, wrongPicks } from '../support/journey.ts';
import { expect, type Page, test } from '../support/test.ts';
import {
  answer,
  button,
  checkButton,
  controlsFor,
  exerciseOn,
  expectPicked,
  goTo,
  itemOn,
  keptOnDevice,
  lessonEnd,
  lookAt,
  outcomeOn,
} from './hand.ts';

const words = strings.work.progress;

/** A lesson that shows items one at a time, and two items on it: the first of such an exercise, and one of another exercise. */
const paged = first(
  places.filter(({ exercise, n, item }) => {
    return (
      n === 0 &&
      exercise.scored &&
      exercise.layout === 'one' &&
      exercise.items.length > 1 &&
      wrongPicks({ exercise, item })
    );
  }),
  'exercise that shows its items one at a time',
);
const other = first(
  places.filter(({ lesson, exercise, n }) => lesson === paged.lesson && exercise !== paged.exercise && n === 0),
  'second exercise in the same lesson',
);
const { lesson } = paged;
const done = count(words.answered, lesson.items.length, 'en', { answered: 2 });

/** Answers, and waits until the answer is kept. */
async function give(page: Page, place: Place, picks = rightPicks(place)): Promise<void> {
  const item = await goTo(page, place);
  await answer(item, picks);
  await keptOnDevice(item);
}

test('after a reload the answers are back with their feedback, and the next open item is on the table', async ({
  page,
}) => {
  const wrong = wrongPicks(paged);
  if (!wrong) throw new Error('unreachable');
  await page.goto(lesson.path);
  await give(page, paged, wrong);
  await give(page, other);
  await page.reload();

  const whole = await lookAt(page, paged.exercise);
  const next = itemOn(page, { exercise: paged.exercise, n: 1 });
  await expect(next).toBeVisible();
  await expect(outcomeOn(next)).toHaveCount(0);
  await expect(checkButton(next)).toBeVisible();

  await button(whole, 'previous').click();
  const item = itemOn(page, paged);
  await expect(outcomeOn(item, 'wrong')).toBeVisible();
  await expectPicked(item, wrong);
  for (const control of controlsFor(item, wrong)) await expect(control).toBeDisabled();
  await lookAt(page, other.exercise);
  await expect(outcomeOn(itemOn(page, other), other.exercise.scored ? 'right' : 'noted')).toBeVisible();
  await expect(await lessonEnd(page)).toHaveText(done);
});

test('after a reload a lesson is where it was, down to its last exercise', async ({ page }) => {
  for (const { path, exercises } of lessons) {
    await page.goto(path);
    const last = exerciseOn(page, first(exercises.slice(-1), 'last exercise'));
    const top = () => last.evaluate((it) => Math.round(it.getBoundingClientRect().top));
    const tops: number[] = [];
    const still = async () => {
      await last.evaluate((it) => it.scrollIntoView({ block: 'start', behavior: 'instant' }));
      tops.push(await top());
      return tops.at(-1) === tops.at(-2);
    };
    await expect.poll(still, `the last exercise of ${path} lies still`).toBe(true);
    await page.reload();
    await expect.poll(top, `${path} after a reload`).toBe(tops.at(-1));
  }
});

test('the course page counts what is answered, and leads back to the lesson that was left', async ({ page }) => {
  await page.goto(lesson.path);
  await give(page, paged);
  await give(page, other);
  await page.goto('/course/');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: lesson.title, exact: true }) });
  await expect(row).toContainText(count(words.begun, lesson.items.length, 'en', { answered: 2 }));
  const all = lessons.flatMap(({ items }) => items).length;
  await expect(page.getByText(count(words.answered, all, 'en', { answered: 2 }), { exact: true })).toBeVisible();
  await page.getByRole('link', { name: fill(words.goOn, { title: lesson.title }) }).click();
  await expect(page).toHaveURL(lesson.path);
});

test('a second try counts as an answer to the same question, and the newest one comes back', async ({ page }) => {
  const wrong = wrongPicks(paged);
  if (!wrong) throw new Error('unreachable');
  await page.goto(lesson.path);
  await give(page, paged, wrong);
  await button(itemOn(page, paged), 'retry').click();
  await give(page, paged);
  await page.reload();
  await button(await lookAt(page, paged.exercise), 'previous').click();
  await expect(outcomeOn(itemOn(page, paged), 'right')).toBeVisible();
  await expect(await lessonEnd(page)).toHaveText(count(words.answered, lesson.items.length, 'en', { answered: 1 }));
});

test('answers given in two tabs at once are all there after a reload in each', async ({ page, context }) => {
  const second = await context.newPage();
  await page.goto(lesson.path);
  await second.goto(lesson.path);
  await give(second, other);
  await page.bringToFront();
  await give(page, paged);
  // Before any reload, too: each tab has heard of the other.
  for (const tab of [page, second]) {
    await tab.bringToFront();
    await expect(await lessonEnd(tab)).toHaveText(done);
  }
  for (const tab of [page, second]) {
    await tab.bringToFront();
    await tab.reload();
    await button(await lookAt(tab, paged.exercise), 'previous').click();
    await expect(outcomeOn(itemOn(tab, paged), 'right')).toBeVisible();
    await lookAt(tab, other.exercise);
    await expect(outcomeOn(itemOn(tab, other), other.exercise.scored ? 'right' : 'noted')).toBeVisible();
    await expect(await lessonEnd(tab)).toHaveText(done);
  }
});
