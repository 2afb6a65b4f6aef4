import { printables } from '../../../../src/catalog/paper.ts';
import type { Told } from '../../../../src/core/anchoring/types.ts';
import { linesOf } from '../../../../src/core/paper/lines.ts';
import { itemNumbers } from '../../../../src/core/paper/numbers.ts';
import { SHEETS } from '../../../../src/core/paper/printable.ts';
import { builtPages } from '../../support/dist.ts';
import { strings } from '../../support/journey.ts';
import { expect, test } from '../../support/test.ts';

const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const sheets = printables();
const words = strings.paper;

/** Every sentence of feedback in a key, whatever its type: the pieces that are ours. */
function told(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    if (
      value.length > 0 &&
      value.every((part) => typeof part === 'string' || (part !== null && 'words' in Object(part)))
    ) {
      return (value as unknown as Told).filter((part) => typeof part === 'string').map((part) => part.trim());
    }
    return value.flatMap(told);
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(told) : [];
}
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

for (const { slug, exercises } of sheets) {
  test(`“${slug}”: the worksheet holds every item by its number and nothing of the key; the key is not for search engines`, () => {
    const [worksheet, key, tally] = SHEETS.map((kind) => pages.get(`/print/${slug}/${kind}/`) ?? '');
    const numbers = itemNumbers(exercises);
    const shown = (html: string | undefined) =>
      [...(html ?? '').matchAll(/class="n">(\d+)</g)].map(([, n]) => Number(n));
    expect(shown(worksheet)).toEqual(numbers.map(({ n }) => n));
    expect(shown(key)).toEqual(numbers.map(({ n }) => n));
    const tallied = shown(tally);
    expect(tallied.length).toBeGreaterThan(0);
    for (const n of tallied) expect(numbers.map((one) => one.n)).toContain(n);
    const sentences = exercises
      .flatMap(({ items }) => items.flatMap((item) => told(item.key)))
      .filter(({ length }) => length > 30);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(worksheet).not.toContain(asHtml(sentence));
      expect(tally).not.toContain(asHtml(sentence));
    }
    for (const html of [worksheet, key, tally]) expect(html).toContain('<meta name="robots" content="noindex"');
    // Every quotation says what it is of.
    expect(worksheet).toMatch(new RegExp(`${strings.signs.underStudy}|${strings.site.story.invented}`));
  });
}

test('the list leads to all three sheets of every lesson and check', async ({ page }) => {
  await page.goto('/print/');
  for (const { slug } of sheets) {
    for (const kind of SHEETS)
      await expect(page.locator(`main a[href="/print/${slug}/${kind}/"]`).first()).toBeVisible();
  }
});

test('a line of the story is on the sheet where the key says it is, and nothing but the sheet is printed', async ({
  page,
}) => {
  const check = sheets.find(({ slug }) => slug === 'check-a');
  if (!check) throw new Error('There is no check to print.');
  await page.goto('/print/check-a/worksheet/');
  await page.emulateMedia({ media: 'print' });
  const lines = linesOf(check.article.paragraphs);
  const numbered = page.locator('.set-line[data-n]');
  await expect(numbered).toHaveCount(Math.floor(lines.length / 5));
  for (const [at, line] of (await numbered.all()).entries()) {
    const here = lines[at * 5 + 4];
    const text = check.article.paragraphs[here?.paragraph ?? 0]?.slice(here?.start, here?.end).trim() ?? '-';
    await expect(line).toHaveAttribute('data-n', String(here?.n));
    await expect(line).toContainText(text);
  }
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(strings.site.lesson.name, { exact: true })).toBeVisible();
});

/** Widths in CSS pixels, and what 15 mm of margin on each side leave of them. */
const BETWEEN_MARGINS = { A4: 794 - 114, Letter: 816 - 114 };

test('nothing is wider than A4 or Letter between the margins', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { slug } of sheets) {
    for (const kind of SHEETS) {
      await page.goto(`/print/${slug}/${kind}/`);
      for (const [size, width] of Object.entries(BETWEEN_MARGINS)) {
        await page.setViewportSize({ width, height: 1000 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${slug} ${kind} ${size}`).toBeLessThanOrEqual(0);
      }
    }
  }
});

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto('/print/check-a/tally/');
  await page.getByRole('button', { name: words.print, exact: true }).click();
  await expect(page).toHaveTitle('printed');
});
