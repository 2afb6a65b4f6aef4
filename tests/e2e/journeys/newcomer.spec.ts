import { count, fill } from '../../../src/i18n/format.ts';
import { first, landingExercise, lessons, rightPicks, scored, strings, told, wrongPicks } from '../support/journey.ts';
import { expect, test } from '../support/test.ts';
import { answer, answerAll, button, exerciseOn, itemOn, lessonEnd, outcomeOn } from './hand.ts';

const [lesson, after] = lessons;
const place = { exercise: landingExercise, item: first(landingExercise.items, 'claim on the landing page'), n: 0 };
const words = strings.work.progress;

test('a newcomer judges a claim on the landing page: wrong is said in words, then right', async ({ page }) => {
  const wrong = wrongPicks(place);
  if (!wrong) throw new Error('Nothing can be answered wrongly on the landing page.');
  await page.goto('/');
  const item = itemOn(page, place);
  await expect(item).toBeInViewport();
  await expect(outcomeOn(item)).toHaveCount(0);

  await answer(item, wrong);
  await expect(outcomeOn(item, 'wrong')).toBeVisible();
  const why = told(scored(place, wrong));
  expect(why).not.toEqual([]);
  for (const line of why) await expect(item.getByRole('paragraph').filter({ hasText: line })).toBeVisible();

  await button(item, 'retry').click();
  await expect(outcomeOn(item)).toHaveCount(0);
  await answer(item, rightPicks(place));
  await expect(outcomeOn(item, 'right')).toBeVisible();
  for (const line of told(scored(place, rightPicks(place)))) {
    await expect(item.getByRole('paragraph').filter({ hasText: line })).toBeVisible();
  }
});

test('a newcomer goes past the check to the first lesson, works through it, and is led to the next one', async ({
  page,
}) => {
  if (!lesson || !after) throw new Error('The course has fewer than two lessons.');
  await page.goto('/');
  await page.getByRole('link', { name: words.orFirst, exact: true }).click();
  await expect(page).toHaveURL(lesson.path);
  await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();

  for (const exercise of lesson.exercises) await answerAll(page, exercise);
  await expect(await lessonEnd(page)).toHaveText(count(words.all, lesson.items.length, 'en'));
  await expect(page.getByRole('link', { name: after.title })).toHaveAttribute('href', after.path);

  await page
    .getByRole('navigation', { name: strings.site.nav.label })
    .getByRole('link', { name: strings.site.nav.course })
    .click();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: lesson.title, exact: true }) });
  await expect(row).toContainText(words.done);
  const goOn = page.getByRole('link', { name: fill(words.goOn, { title: after.title }) });
  await expect(goOn).toHaveAttribute('href', after.path);
  await goOn.click();
  await expect(page.getByRole('heading', { level: 1, name: after.title })).toBeVisible();
});

test('an exercise asks for a choice before it judges', async ({ page }) => {
  if (!lesson) throw new Error('The course has no lesson.');
  await page.goto(lesson.path);
  const exercise = first(lesson.exercises, 'exercise');
  const item = itemOn(page, { exercise, n: 0 });
  await item.getByRole('button', { name: strings.exercise.check, exact: true }).click();
  await expect(item.getByRole('status')).toHaveText(strings.exercise.missing['nothing-chosen']);
  await expect(outcomeOn(exerciseOn(page, exercise))).toHaveCount(0);
});
