/** What readers have set in their system or browser: more space between letters, less motion, a screen of 320 px. */

import { first, places, rightPicks, wrongPicks } from '../../support/journey.ts';
import { expect, test } from '../../support/test.ts';
import { answer, goTo } from '../hand.ts';

const place = first(
  places.filter((one) => one.exercise.type === 'sort' && wrongPicks(one) && one.n === 0),
  'sort that can be answered wrongly',
);
const PAGES = [
  '/',
  '/course/',
  place.lesson.path,
  '/story/harbour-crane/',
  '/xray/harbour-crane/',
  '/my-work/',
  '/how-we-judge/',
];

for (const path of PAGES) {
  test(`${path}: with the text spacing of WCAG 1.4.12 nothing is cut off and nothing needs sideways scrolling`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    // As a reader’s own style sheet would; our policy does not hold for those.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    const { wide, cut } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: [...document.querySelectorAll('main *')]
        .filter((one) => {
          const { overflowX, overflowY, display } = getComputedStyle(one);
          const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
          if (!hides || display === 'inline' || one.closest('.visually-hidden, svg')) return false;
          return (
            one.clientWidth > 1 && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
          );
        })
        .map((one) => `<${one.localName} class="${one.getAttribute('class') ?? ''}">`),
    }));
    expect(wide, 'pixels past the edge').toBeLessThanOrEqual(0);
    expect(cut).toEqual([]);
  });
}

test('where less motion is asked for, nothing moves longer than a blink', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  await answer(item, rightPicks(place));
  const longest = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('*')].flatMap((one) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
        const times = [
          ...transitionDuration.split(','),
          ...(animationName === 'none' ? [] : animationDuration.split(',')),
        ];
        return times.map((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000));
      }),
    ),
  );
  expect(longest).toBeLessThanOrEqual(1);
});

test('without that wish, movement takes less than a fifth of a second', async ({ page }) => {
  await page.goto(place.lesson.path);
  await goTo(page, place);
  const longest = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('*')].flatMap((one) =>
        getComputedStyle(one)
          .transitionDuration.split(',')
          .map((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000)),
      ),
    ),
  );
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThanOrEqual(200);
});
