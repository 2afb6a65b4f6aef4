import { readFile } from 'node:fs/promises';
import { checks } from '../../../src/catalog/index.ts';
import { plainText } from '../../../src/core/anchoring/plain.ts';
import { fill } from '../../../src/i18n/format.ts';
import { answerAll, checkItems, checkWords, onTable, READERS, takeCheck } from '../support/check.ts';
import { first, strings } from '../support/journey.ts';
import { expect, type Page, test } from '../support/test.ts';

const words = strings.pages.results;
const total = checkItems('A').length;

/** How many of each kind the result shows, in one check. */
async function counts(page: Page, form: 'A' | 'B'): Promise<Readonly<Record<string, number>>> {
  const sheet = page.getByRole('region', { name: form === 'A' ? words.before : words.after, exact: true });
  await expect(sheet).toBeVisible();
  const texts = await sheet.locator('.dot-count').allTextContents();
  return Object.fromEntries(texts.map((text) => [text.replace(/^\d+ /, ''), Number.parseInt(text, 10)]));
}
const { caught, missed, recognised, flagged } = words.sight;

test('a check holds no answer and no feedback, and its key is fetched only when it is handed in', async ({
  page,
  request,
}) => {
  for (const { form, board, pairs } of checks()) {
    const html = await (await request.get(`/check/${form.toLowerCase()}/`)).text();
    for (const { key } of [...board.items, ...pairs.items]) {
      for (const told of [key.why, ...Object.values(key.wrong)]) {
        for (const part of plainText(told).split(/“[^”]*”/)) {
          if (part.trim().length > 12) expect(html).not.toContain(part.trim());
        }
      }
    }
    expect(html).not.toContain('"trap"');
  }
  const asked: string[] = [];
  page.on('request', (one) => asked.push(new URL(one.url()).pathname));
  await page.goto('/check/a/');
  await answerAll(page, 'A', READERS.careful);
  expect(asked.filter((path) => path.endsWith('key.json'))).toEqual([]);
  await page.getByRole('button', { name: checkWords.handIn }).click();
  await expect(page.getByText(checkWords.done)).toBeVisible();
  expect(asked.filter((path) => path.endsWith('key.json'))).toEqual(['/check/a/key.json']);
});

test('a careful reader catches and recognises everything', async ({ page }) => {
  await takeCheck(page, 'A', READERS.careful);
  await page.getByRole('link', { name: checkWords.toResult }).click();
  expect(await counts(page, 'A')).toEqual({ [caught]: 8, [missed]: 0, [recognised]: 8, [flagged]: 0 });
  await expect(page.getByText(fill(words.pairsText, { right: 6, of: 6 }))).toBeVisible();
});

test('who always takes the first option trusts too easily; who doubts everything, the other way; the lean says so', async ({
  page,
}) => {
  await takeCheck(page, 'A', READERS.careless);
  await takeCheck(page, 'B', READERS.doubting);
  await page.goto('/results/');
  expect(await counts(page, 'A')).toEqual({ [caught]: 0, [missed]: 8, [recognised]: 8, [flagged]: 0 });
  expect(await counts(page, 'B')).toEqual({ [caught]: 8, [missed]: 0, [recognised]: 0, [flagged]: 8 });
  await expect(page.getByText(fill(words.lean.trusts, { missed: 8, flagged: 0 }))).toBeVisible();
  await expect(page.getByText(fill(words.lean.doubts, { missed: 0, flagged: 8 }))).toBeVisible();
});

test('who goes by tone gets half of each, no lean, and reads it in the rows for the two tones', async ({ page }) => {
  await takeCheck(page, 'A', READERS.byTone);
  await page.goto('/results/');
  expect(await counts(page, 'A')).toEqual({ [caught]: 4, [missed]: 4, [recognised]: 4, [flagged]: 4 });
  await expect(page.getByText(fill(words.lean.none, { missed: 4, flagged: 4 }))).toBeVisible();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) }).getByRole('cell');
  for (const sight of [caught, flagged]) await expect(row(sight)).toHaveText(['4', '0']);
  for (const sight of [missed, recognised]) await expect(row(sight)).toHaveText(['0', '4']);
});

test('a check that was left goes on at the first open item; answers can be changed until it is handed in', async ({
  page,
}) => {
  await page.goto('/check/a/');
  for (let at = 0; at < 3; at += 1) {
    await onTable(page).locator('.fields input').first().check();
    await onTable(page).locator('input[value="guess"]').check();
    await page.getByRole('button', { name: checkWords.next }).click();
    await expect(onTable(page)).toHaveAttribute('aria-label', fill(strings.exercise.place, { n: at + 2, total }));
  }
  await page.reload();
  await expect(onTable(page)).toHaveAttribute('aria-label', fill(strings.exercise.place, { n: 4, total }));
  for (let at = 0; at < 3; at += 1) await page.getByRole('button', { name: strings.exercise.previous }).click();
  await expect(onTable(page).locator('input[value="guess"]')).toBeChecked();
  await answerAll(page, 'A', READERS.careful);
  await page.getByRole('button', { name: checkWords.handIn }).click();
  await page.getByRole('link', { name: checkWords.toResult }).click();
  expect(await counts(page, 'A')).toEqual({ [caught]: 8, [missed]: 0, [recognised]: 8, [flagged]: 0 });
  // Once only: the story is known now.
  await page.goto('/check/a/');
  await expect(page.getByText(checkWords.done)).toBeVisible();
  await expect(onTable(page)).toHaveCount(0);
});

test('an answer without how sure one is does not go on, and says what is missing', async ({ page }) => {
  await page.goto('/check/a/');
  await onTable(page).locator('.fields input').first().check();
  await page.getByRole('button', { name: checkWords.next }).click();
  await expect(page.getByText(checkWords.missing)).toBeVisible();
  await expect(onTable(page)).toHaveAttribute('aria-label', fill(strings.exercise.place, { n: 1, total }));
});

test('by keyboard alone: arrows choose, Tab leads on, Enter goes to the next', async ({ page }) => {
  await page.goto('/check/a/');
  await onTable(page).locator('.fields input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(onTable(page).locator('.fields input').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(onTable(page).locator('input[value="guess"]')).toBeChecked();
  await page.getByRole('button', { name: checkWords.next }).focus();
  await page.keyboard.press('Enter');
  await expect(onTable(page)).toBeFocused();
  await expect(onTable(page)).toHaveAttribute('aria-label', fill(strings.exercise.place, { n: 2, total }));
});

test('where another thing is asked from here on, the question that the focus comes to says what', async ({ page }) => {
  const { board, pairs } = first(
    checks().filter(({ form }) => form === 'A'),
    'check A',
  );
  await page.goto('/check/a/');
  await answerAll(page, 'A', READERS.careful);
  for (const { n, part } of [
    { n: 1, part: board },
    { n: board.items.length + 1, part: pairs },
  ]) {
    await page.getByRole('button', { name: `${checkWords.answered} ${n}`, exact: true }).click();
    await expect(onTable(page)).toBeFocused();
    await expect(onTable(page)).toHaveAccessibleDescription(`${part.title} ${part.stem}`);
    // Said once: the next one asks the same.
    await page.getByRole('button', { name: checkWords.next }).click();
    await expect(onTable(page)).toBeFocused();
    await expect(onTable(page)).toHaveAccessibleDescription('');
    await answerAll(page, 'A', READERS.careful, n);
  }
});

test('where the key cannot be fetched, the answers are kept, and a second try hands them in', async ({
  page,
  watch,
}) => {
  watch.provoke(/ERR_FAILED.*\/key\.json/);
  await page.goto('/check/a/');
  await answerAll(page, 'A', READERS.careful);
  await page.route('**/key.json', (route) => route.abort());
  await page.getByRole('button', { name: checkWords.handIn }).click();
  await expect(page.getByText(checkWords.failed)).toBeVisible();
  await page.unroute('**/key.json');
  await page.getByRole('button', { name: checkWords.handIn }).click();
  await expect(page.getByText(checkWords.done)).toBeVisible();
});

test('the result prints on one page, and its file is plain text without a percentage', async ({ page }) => {
  await takeCheck(page, 'A', READERS.byTone);
  await takeCheck(page, 'B', READERS.careful);
  await page.goto('/results/');
  await counts(page, 'B');
  await expect(page.getByRole('heading', { name: words.change })).toBeVisible();
  expect(await page.locator('main').innerText()).not.toContain('%');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.download }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(/^says-who-result-\d{4}-\d{2}-\d{2}\.txt$/);
  expect(text).toContain(`8 ${caught}`);
  expect(text).not.toContain('%');
});

test('what was sure and wrong stands first among the receipts, and leads into the story', async ({ page }) => {
  const items = checkItems('A');
  const wrongAt = 9;
  await takeCheck(page, 'A', (item, at) =>
    at === wrongAt
      ? { option: item.options.find(({ id }) => id !== item.answer)?.id ?? '', sure: 'sure' }
      : READERS.careful(item),
  );
  await page.goto('/results/');
  const first = page.locator('.receipt-list > li').first();
  await expect(first).toContainText(items[wrongAt]?.quotes[0] ?? '?');
  await expect(first).toContainText(words.sure);
  await first.locator('blockquote .place').click();
  await expect(page).toHaveURL(/\/check\/a\/#p\d+$/);
  await expect(page.locator(`[data-story] ${new URL(page.url()).hash}`)).toHaveCount(1);
});

test('before any check there is nothing to show, and the way to the checks', async ({ page }) => {
  await page.goto('/results/');
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(page.getByRole('link', { name: fill(words.take, { title: checkWords.title.A }) })).toBeVisible();
});

test('without JavaScript every question of a check can be read, and why nothing can be handed in', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/check/a/');
  // Playwright takes what is in a `<noscript>` for hidden, so that it is found by its text.
  expect(await page.locator('noscript').allInnerTexts()).toContain(checkWords.needsScript);
  for (const quote of checkItems('A').flatMap(({ quotes }) => quotes)) {
    await expect(page.locator('.check blockquote', { hasText: quote }).first()).toBeVisible();
  }
  await context.close();
});
