import { fill } from '../../../../src/i18n/format.ts';
import { strings } from '../../support/journey.ts';
import { expect, test } from '../../support/test.ts';
import {
  boxOf,
  buttonOf,
  claim,
  exercise,
  expectMarks,
  key,
  openStory,
  path,
  planFor,
  rowOf,
  words,
  wordsOf,
} from '../annotate.ts';
import { checkButton, itemOn } from '../hand.ts';
import { tabTo } from '../keys.ts';

const two = planFor(claim('two-sets-of-books')) ?? { paragraph: 0, from: 0, to: 0 };

test('by keyboard alone: mark, make longer and shorter, judge, hand in', async ({ page }) => {
  test.slow();
  const whole = await openStory(page);
  await whole.getByRole('button', { name: words.list, exact: true }).focus();
  await tabTo(page, boxOf(whole, two));
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowRight');
  await expectMarks(whole, [[two, '-']]);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expectMarks(whole, [[two, '-']]);
  await expect(boxOf(whole, two)).toBeFocused();

  await tabTo(page, rowOf(whole, two).getByRole('combobox'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expectMarks(whole, [[two, 'sourced-accusation']]);
  await tabTo(page, buttonOf(whole, two, 'shorter'));
  await page.keyboard.press('Enter');
  await expect(buttonOf(whole, two, 'shorter')).toBeFocused();
  await expectMarks(whole, [[{ ...two, to: two.from }, 'sourced-accusation']]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expectMarks(whole, [[two, 'sourced-accusation']]);
  await expect(whole.locator('.outcome'), 'nothing was handed in').toHaveCount(0);

  await tabTo(page, checkButton(whole));
  await page.keyboard.press('Enter');
  const found = fill(words.found, { found: 1, all: key.claims.length });
  const agreed = fill(words.agreed, { agreed: 1 });
  await expect(whole.getByRole('heading', { name: `${found} ${agreed}`, exact: true })).toBeFocused();
});

test('the arrows do nothing where no mark is, and are mirrored where the story runs from right to left', async ({
  page,
}) => {
  const whole = await openStory(page);
  await whole.locator('blockquote').evaluate((story) => {
    story.setAttribute('dir', 'rtl');
  });
  await boxOf(whole, two).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expectMarks(whole, []);
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowRight');
  await expectMarks(whole, [[{ ...two, to: two.from }, '-']]);
  await page.keyboard.press('Shift+ArrowLeft');
  await expectMarks(whole, [[two, '-']]);
});

test('a screen reader hears what a mark has become', async ({ page }) => {
  const whole = await openStory(page);
  await boxOf(whole, two).check();
  const spoken = whole.locator('.annotate [aria-live="polite"]');
  await expect(spoken).toHaveText('');
  await page.keyboard.press('Shift+ArrowRight');
  const text = (await Promise.all([0, 1].map((on) => wordsOf(whole, two, on).textContent()))).join(' ');
  await expect(spoken).toHaveText(fill(words.now, { words: text }));
  await expect(rowOf(whole, two).getByRole('combobox', { name: text })).toBeVisible();
});

test('on paper the story has the marks and what they were judged as, and no key', async ({ page }) => {
  const whole = await openStory(page);
  await boxOf(whole, two).check();
  await rowOf(whole, two).getByRole('combobox').selectOption('sourced-accusation');
  await checkButton(whole).click();
  await expect(whole.locator('.outcome')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(wordsOf(whole, two)).toBeVisible();
  await expect(wordsOf(whole, two)).toHaveCSS('border-bottom-style', 'solid');
  await expect(rowOf(whole, two).getByRole('combobox')).toBeVisible();
  await expect(whole.locator('.outcome')).toBeHidden();
  await expect(whole.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the story reads as text, and the key folds open', async ({ page }) => {
    await page.goto(path);
    const whole = itemOn(page, { exercise, n: 0 });
    for (const { text } of exercise.items[0]?.ask.paragraphs ?? []) await expect(whole).toContainText(text);
    await expect(whole.getByRole('button').filter({ visible: true })).toHaveCount(0);
    const folded = page
      .locator('astro-island')
      .filter({ has: page.locator('[data-type="annotate"]') })
      .locator('xpath=following-sibling::*[1]/self::noscript');
    const entries = folded.locator('li');
    await expect(entries).toHaveCount(key.claims.length);
    await expect(entries.first()).toBeHidden();
    await folded.locator('summary', { hasText: strings.exercise.plain.summary }).click();
    for (const [at, { verdict }] of key.claims.entries()) {
      await expect(entries.nth(at)).toContainText(strings.signs.verdict[verdict]);
    }
    await expect(entries.first()).toBeVisible();
  });
});
