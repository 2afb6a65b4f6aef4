/** Taking a check on its page, by what a screen reader would call things. */
import { expect, type Page } from '@playwright/test';
import type { Check } from '../../../src/core/checks/items.ts';
import { fill } from '../../../src/i18n/format.ts';
import { strings } from '../support/journey.ts';

const words = strings.pages.check;
const { place, certainty } = strings.exercise;

/** Answers the first `upTo` items of a check as its key does, with “sure”. */
export async function answerCheck(page: Page, { board, pairs }: Check, upTo = Number.POSITIVE_INFINITY): Promise<void> {
  const items = [board, pairs].flatMap(({ items }) => items);
  for (const [n, { key }] of items.slice(0, upTo).entries()) {
    const item = page.getByRole('group', { name: fill(place, { n: n + 1, total: items.length }), exact: true });
    await item
      .locator('label')
      .filter({ has: page.locator(`[value="${key.field}"]`) })
      .click();
    await item.locator('label').filter({ hasText: certainty.sure }).click();
    await page.getByRole('button', { name: n + 1 === items.length ? words.toEnd : words.next, exact: true }).click();
  }
}

/** Takes a whole check and hands it in. */
export async function takeCheck(page: Page, check: Check): Promise<void> {
  await answerCheck(page, check);
  await page.getByRole('button', { name: words.handIn, exact: true }).click();
  await expect(page.getByText(words.done, { exact: true })).toBeVisible();
}
