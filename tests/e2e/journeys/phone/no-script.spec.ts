import { first, lessons, strings } from '../../support/journey.ts';
import { expect, test } from '../../support/test.ts';
import { sideways } from '../hand.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the story opens and closes by itself, and nothing needs sideways scrolling', async ({
  page,
}) => {
  await page.goto(first(lessons, 'lesson').path);
  expect(await sideways(page)).toBe(0);
  const sheet = page.getByRole('complementary', { name: strings.site.lesson.storyPanel });
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: strings.site.lesson.openStory }).tap();
  await expect(sheet.locator('[data-p="1"]').first()).toBeInViewport();
  expect(await sideways(page)).toBe(0);
  await sheet.getByRole('button', { name: strings.site.lesson.closeStory }).tap();
  await expect(sheet).toBeHidden();
});
