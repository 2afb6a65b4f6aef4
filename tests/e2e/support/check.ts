/** Taking a check as a reader would, by a way of choosing. */
import { expect, type Locator, type Page } from '@playwright/test';
import { readContent } from '../../../src/catalog/content.ts';
import { type PrintedItem, printedItems } from '../../../src/core/checks/items.ts';
import { strings } from './journey.ts';

/** Every item of the checks, in the order in which they are asked. */
export const checkItems = (form: 'A' | 'B'): readonly PrintedItem[] =>
  readContent()
    .articles.flatMap((article) => article.package ?? [])
    .filter(({ info }) => info.check === form)
    .flatMap((checked) => printedItems(checked, (field) => field));

/** What somebody says of an item: an option’s id, and how sure they are. */
export type Reader = (
  item: PrintedItem,
  at: number,
) => { readonly option: string; readonly sure: 'guess' | 'think' | 'sure' };

export const checkWords = strings.pages.check;

/** The item that is on the table. */
export const onTable = (page: Page): Locator => page.locator('.check .item:not([data-off])');

/** Answers every item from the one on the table on, up to the end of the check; `from` counts the ones before it. */
export async function answerAll(page: Page, form: 'A' | 'B', reader: Reader, from = 0): Promise<void> {
  const items = checkItems(form);
  await expect(page.locator('.check .pager')).toBeVisible();
  for (const [at, item] of [...items.entries()].slice(from)) {
    const card = onTable(page);
    await expect(card).toHaveAttribute('aria-label', new RegExp(`^${at + 1} `));
    const { option, sure } = reader(item, at);
    await card.locator(`input[value="${option}"]`).check();
    await card.locator(`input[value="${sure}"]`).check();
    await page.getByRole('button', { name: at + 1 === items.length ? checkWords.toEnd : checkWords.next }).click();
  }
}

/** Takes a whole check and hands it in. */
export async function takeCheck(page: Page, form: 'A' | 'B', reader: Reader): Promise<void> {
  await page.goto(`/check/${form.toLowerCase()}/`);
  await answerAll(page, form, reader);
  await page.getByRole('button', { name: checkWords.handIn }).click();
  await expect(page.getByText(checkWords.done)).toBeVisible();
}

/** The readers that results are told apart with. */
export const READERS = {
  careful: ({ answer }) => ({ option: answer, sure: 'think' }),
  careless: ({ options }) => ({ option: options[0]?.id ?? '', sure: 'sure' }),
  doubting: ({ type, answer }) => ({
    option:
      type === 'pair'
        ? 'clash'
        : answer.endsWith('accusation') || answer.endsWith('allegation')
          ? 'unattributed-allegation'
          : 'unsourced-statement',
    sure: 'sure',
  }),
  byTone: ({ type, answer }) => ({
    option:
      type === 'pair'
        ? 'clash'
        : answer.endsWith('accusation') || answer.endsWith('allegation')
          ? 'unattributed-allegation'
          : 'sourced-fact',
    sure: 'think',
  }),
} satisfies Readonly<Record<string, Reader>>;
