import { first, places, receipts, rightPicks, scored, strings } from '../../support/journey.ts';
import { expect, test } from '../../support/test.ts';
import { checkButton, goTo, keptOnDevice, litWords, outcomeOn, pick, scrolledAtRest } from '../hand.ts';

/** An answer that points deep into the story of its lesson, so that the panel must scroll to show the words. */
const place = first(
  places.filter((one) => {
    const [spot] = scored(one, rightPicks(one))?.light ?? [];
    return one.n === 0 && spot?.article === one.lesson.article && spot.at.paragraph > 10;
  }),
  'item whose words stand deep in the story',
);
const light = scored(place, rightPicks(place))?.light ?? [];

test('after Check the words light up in the story beside, and the page itself does not jump', async ({ page }) => {
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  await pick(item, rightPicks(place));
  // Room below the button, so that the feedback itself is on the screen.
  await checkButton(item).evaluate((one) =>
    scrollBy({ top: one.getBoundingClientRect().top - 200, behavior: 'instant' }),
  );
  const before = await scrolledAtRest(page);

  await checkButton(item).click();
  await expect(outcomeOn(item, 'right')).toBeFocused();
  const panel = page.getByRole('complementary', { name: strings.site.lesson.storyPanel });
  const [spot] = light;
  const paragraph = panel.locator(`[data-story="${spot?.article}"] [data-p="${spot?.at.paragraph}"]`);
  const text = (await paragraph.textContent()) ?? '';
  await expect(paragraph).toBeInViewport();
  await expect.poll(async () => (await litWords(page))[0]).toBe(text.slice(spot?.at.start, spot?.at.end));
  expect(await litWords(page)).toHaveLength(light.length);
  expect(await scrolledAtRest(page)).toBe(before);
});

test('a link to words moves the story, not the page, and the way back is the same place', async ({ page }) => {
  const words = first(receipts(scored(place, rightPicks(place))), 'feedback with words');
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  await pick(item, rightPicks(place));
  await checkButton(item).click();
  const link = item.getByRole('link', { name: `“${words.words}”`, exact: true }).first();
  await keptOnDevice(item);
  await scrolledAtRest(page);
  await link.scrollIntoViewIfNeeded();
  const before = await scrolledAtRest(page);

  await link.click();
  const panel = page.getByRole('complementary', { name: strings.site.lesson.storyPanel });
  const paragraph = panel.locator(`[data-story="${words.article}"] [data-p="${words.at.paragraph}"]`);
  await expect(paragraph).toBeFocused();
  await expect(paragraph).toBeInViewport();
  expect(await litWords(page)).toEqual([words.words]);
  expect(await scrolledAtRest(page)).toBe(before);
  await expect(page).toHaveURL(place.lesson.path);

  await panel.getByRole('button', { name: strings.site.lesson.back }).click();
  await expect(link).toBeFocused();
  expect(await scrolledAtRest(page)).toBe(before);
});
