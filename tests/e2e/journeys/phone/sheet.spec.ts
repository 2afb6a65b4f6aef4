import { first, lessons, places, receipts, rightPicks, scored, strings } from '../../support/journey.ts';
import { readThrough } from '../../support/page.ts';
import { expect, type Locator, type Page, test } from '../../support/test.ts';
import {
  checkButton,
  controlsFor,
  goTo,
  keptOnDevice,
  labelsFor,
  litWords,
  outcomeOn,
  scrolledAtRest,
  sideways,
} from '../hand.ts';

const words = strings.site.lesson;

/** An answer whose feedback points to words far down in the story. */
const place = first(
  places.filter((one) => one.n === 0 && (receipts(scored(one, rightPicks(one)))[0]?.at.paragraph ?? 0) > 10),
  'item whose feedback points deep into the story',
);
const receipt = first(receipts(scored(place, rightPicks(place))), 'feedback with words');

const sheet = (page: Page): Locator => page.getByRole('complementary', { name: words.storyPanel });

/** Answers by touch. @returns the link in the feedback, and where the page stands with it on the screen. */
async function toTheLink(page: Page): Promise<{ link: Locator; place: number }> {
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  for (const label of labelsFor(item, rightPicks(place))) await label.tap();
  for (const one of controlsFor(item, rightPicks(place))) await expect(one).toBeChecked();
  await checkButton(item).tap();
  await expect(outcomeOn(item, 'right')).toBeFocused();
  // Where it is kept is said below the feedback, and may push things about when it comes.
  await keptOnDevice(item);
  await scrolledAtRest(page);
  const link = item.getByRole('link', { name: `“${receipt.words}”`, exact: true }).first();
  await link.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return { link, place: await scrolledAtRest(page) };
}

/** The words are lit, and stand on the screen inside the open sheet. */
async function seesTheWords(page: Page): Promise<void> {
  await expect(sheet(page)).toBeVisible();
  const paragraph = sheet(page).locator(`[data-story="${receipt.article}"] [data-p="${receipt.at.paragraph}"]`);
  await expect(paragraph).toBeInViewport();
  expect(await litWords(page)).toEqual([receipt.words]);
  await expect
    .poll(() =>
      sheet(page).evaluate((sheet) => {
        const [range] = CSS.highlights.get('lit') ?? [];
        const words = (range as Range).getBoundingClientRect();
        const box = sheet.getBoundingClientRect();
        return words.top >= box.top && words.bottom <= Math.min(box.bottom, innerHeight);
      }),
    )
    .toBe(true);
}

test('the story is one tap away, and closes again', async ({ page }) => {
  await page.goto(place.lesson.path);
  await expect(sheet(page)).toBeHidden();
  await page.getByRole('button', { name: words.openStory }).tap();
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).locator('[data-p="1"]').first()).toBeInViewport();
  await expect(sheet(page).getByRole('button', { name: words.back })).toBeHidden();
  await sheet(page).getByRole('button', { name: words.closeStory }).tap();
  await expect(sheet(page)).toBeHidden();
});

const ways: readonly { name: string; leave: (page: Page) => Promise<void> }[] = [
  { name: 'its own button', leave: (page) => sheet(page).getByRole('button', { name: words.back }).tap() },
  { name: 'Escape', leave: (page) => page.keyboard.press('Escape') },
  { name: 'a tap beside it', leave: (page) => page.touchscreen.tap(2, 2) },
];
for (const { name, leave } of ways) {
  test(`words in the feedback open the sheet at the words, and ${name} leads back to the same place`, async ({
    page,
  }) => {
    const { link, place: before } = await toTheLink(page);
    await link.tap();
    await seesTheWords(page);
    expect(await sideways(page)).toBe(0);
    await leave(page);
    await expect(sheet(page)).toBeHidden();
    await expect(link).toBeFocused();
    expect(await scrolledAtRest(page)).toBe(before);
  });
}

test('with the sheet open after reading on, the way back is still the place that was left', async ({ page }) => {
  const { link, place: before } = await toTheLink(page);
  await link.tap();
  await seesTheWords(page);
  await sheet(page)
    .locator('[data-p="2"]')
    .first()
    .evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
  await sheet(page).getByRole('button', { name: words.back }).tap();
  await expect(link).toBeFocused();
  expect(await scrolledAtRest(page)).toBe(before);
});

for (const { path, title } of lessons) {
  test(`“${title}” never needs sideways scrolling on a phone`, async ({ page }) => {
    await readThrough(page, path);
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: words.openStory }).tap();
    await expect(sheet(page)).toBeVisible();
    expect(await sideways(page)).toBe(0);
  });
}
