import { maskedText } from '../../../../src/core/anchoring/mask.ts';
import { BOARDS } from '../../../../src/core/exercises/sort/types.ts';
import { fieldLabel } from '../../../../src/islands/exercises/sort/label.ts';
import {
  type AnyExercise,
  type AnyItem,
  course,
  first,
  lessons,
  places,
  practice,
  receipts,
  rightPicks,
  scored,
  stepsIn,
  strings,
  told,
} from '../../support/journey.ts';
import { expect, type Locator, type Page, test } from '../../support/test.ts';
import { exerciseOn, itemOn } from '../hand.ts';

test.use({ javaScriptEnabled: false });

const words = strings.exercise;

/** All that a reader must be able to read of an item before answering it. */
function readable({ ask }: AnyItem): string[] {
  if ('board' in ask)
    return [ask.claim.text, ask.beside?.text ?? '', ...BOARDS[ask.board].map((one) => fieldLabel(one, strings))];
  if ('passages' in ask) return ask.passages.map(({ passage }) => passage.text);
  if ('records' in ask) return [ask.stem, ask.claim.text, ...ask.records.map(({ text }) => text)];
  if ('round' in ask) return [ask.round === 'open' ? ask.claim.text : maskedText(ask.claim.pieces)];
  if ('paragraphs' in ask) return ask.paragraphs.map(({ text }) => text);
  if ('options' in ask) return [ask.stem, ask.quoted?.text ?? '', ...ask.options.map(({ text }) => text)];
  if ('passage' in ask) {
    return ask.passage.map(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
  }
  if (ask.form === 'find') return [ask.claim.text, ...ask.among.map(({ passage }) => passage.text)];
  return [ask.a.text, ask.b.text, ...Object.values(strings.signs.relation)];
}

/** The folded answers below an exercise. Playwright takes what is in a `<noscript>` for hidden, so that it is found by element. */
const answersBelow = (page: Page, exercise: AnyExercise): Locator =>
  page
    .locator('astro-island')
    .filter({ has: page.locator(`[aria-labelledby="${exercise.id}/title"]`) })
    .locator('xpath=following-sibling::*[1]/self::noscript');

for (const { path, title, exercises } of [...lessons, practice]) {
  test(`“${title}” is readable without JavaScript, and its answers fold open`, async ({ page }) => {
    await page.goto(path);
    for (const exercise of exercises) {
      const whole = exerciseOn(page, exercise);
      await expect(whole).toContainText(exercise.stem);
      for (const [n, one] of exercise.items.entries()) {
        const item = itemOn(page, { exercise, n });
        await expect(item).toBeVisible();
        for (const text of readable(one)) await expect(item).toContainText(text);
      }
      // What cannot work is not there.
      await expect(whole.getByRole('button').filter({ visible: true })).toHaveCount(0);

      if (!exercise.scored) continue;
      const folded = answersBelow(page, exercise);
      const summary = folded.locator('summary', { hasText: words.plain.summary });
      const lines = exercise.items.flatMap((item) => told(scored({ exercise, item }, rightPicks({ exercise, item }))));
      expect(lines).not.toEqual([]);
      for (const line of lines) await expect(folded.locator('p', { hasText: line })).toBeHidden();
      await summary.click();
      for (const line of lines) await expect(folded.locator('p', { hasText: line })).toBeVisible();
    }
  });
}

test('the steps lead from one to the next without JavaScript, from the landing page to the reward', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: strings.work.progress.start, exact: true }).click();
  for (const { title } of stepsIn(course)) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('navigation', { name: strings.site.lesson.between }).getByRole('link').last().click();
  }
  await expect(page.getByRole('heading', { level: 1, name: strings.pages.xray.title })).toBeVisible();
});

test('words in an answer are links to where they stand in the story', async ({ page }) => {
  const place = first(
    places.filter((one) => receipts(scored(one, rightPicks(one))).length > 0),
    'answer that points to words',
  );
  const receipt = first(receipts(scored(place, rightPicks(place))), 'words');
  await page.goto(place.lesson.path);
  const folded = answersBelow(page, place.exercise);
  await folded.locator('summary', { hasText: words.plain.summary }).click();
  await folded
    .getByRole('link', { name: `“${receipt.words}”`, exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(`/story/${receipt.article}/#p${receipt.at.paragraph}`);
  const paragraph = page.locator(`#p${receipt.at.paragraph}`);
  await expect(paragraph).toContainText(receipt.words);
  await expect(paragraph).toBeInViewport();
});

test('the X-ray opens by hand', async ({ page }) => {
  await page.goto(`/xray/${course.article}/`);
  const bar = page.getByRole('link', { name: /^.*¶\d+: “/ }).filter({ visible: true });
  await expect(bar).toHaveCount(0);
  await page.getByText(strings.pages.xray.show, { exact: true }).click();
  await expect(bar.first()).toBeVisible();
});

test('the reading settings say that they need JavaScript', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: strings.site.settings.open }).click();
  await expect(page.locator('p', { hasText: strings.site.settings.needsScript })).toBeVisible();
});

test('“My work” says where work is kept, and offers nothing that could not answer', async ({ page }) => {
  await page.goto('/my-work/');
  await expect(page.getByText(strings.site.work.lead)).toBeVisible();
  // Nothing is there for a press that could not be answered.
  for (const button of await page.getByRole('main').getByRole('button').all()) await expect(button).toBeDisabled();
});
