import { first, places, rightPicks } from '../../support/journey.ts';
import { readThrough } from '../../support/page.ts';
import { expect, type Page, test } from '../../support/test.ts';
import { exerciseOn, pick, sideways } from '../hand.ts';

/**
 * A language that is written from right to left, made of the Spanish pages on their way to the browser: its name is Arabic’s, its words are
 * not. Whatever is marked as English stays English, as it would on an Arabic page.
 */
async function mirror(page: Page): Promise<void> {
  await page.route(/\/es\/[^.]*$/, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace('<html lang="es"', '<html lang="ar" dir="rtl"')
      .replaceAll(' lang="es"', ' lang="ar"')
      .replaceAll('lang&quot;:[0,&quot;es&quot;]', 'lang&quot;:[0,&quot;ar&quot;]');
    await route.fulfill({ response: answer, body: html });
  });
}

/** The edges of every element that fits, by its distance from where lines start and from where they end, in CSS pixels. */
const edges = (page: Page, selector: string): Promise<{ start: number; end: number }[]> =>
  page.evaluate((selector) => {
    const root = document.documentElement;
    return [...document.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { left, right } = one.getBoundingClientRect();
        const [before, after] = [left, root.clientWidth - right];
        return root.dir === 'rtl' ? { start: after, end: before } : { start: before, end: after };
      });
  }, selector);

/** Landmarks whose place depends on the direction alone: blocks, and not words of differing length. */
const PAGES = [
  {
    path: '/es/',
    marks: ['.wordmark', 'main', '.desk', '.pitch', '.three', '.showcase > li', 'main .exercise', '.site-foot p'],
  },
  {
    path: '/es/lessons/crane-how-it-travels/',
    marks: ['.wordmark', '.beside > article', '.story-panel', '.lesson-head', 'main .exercise', '.takeaway', '.around'],
  },
  { path: '/es/story/harbour-crane/', marks: ['.wordmark', 'main', '.story', '.story-text', '.origin', '.after'] },
  {
    path: '/es/xray/harbour-crane/',
    marks: ['.xray-intro', '.xray-gate', '.xray', '.xray-legend', '.xray-picture', '.xray-findings', '.xray-table'],
  },
  {
    path: '/es/course/',
    marks: ['.wordmark', 'main', '.course-steps > li', '.course-steps .mark', '.others', '.others li'],
  },
  { path: '/es/my-work/', marks: ['main', '.mastery', 'main .sheet', '.work-choices', '.site-foot p'] },
];

for (const { path, marks } of PAGES) {
  for (const width of [360, 1280]) {
    test(`${path} turns round at ${width} px: what began the line ends it, and nothing sticks out`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const measure = async () => {
        await readThrough(page, path);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        return Promise.all(marks.map((mark) => edges(page, mark)));
      };
      const before = await measure();
      await mirror(page);
      const after = await measure();
      await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
      expect(await sideways(page), 'pixels past the edge').toBeLessThanOrEqual(0);
      let compared = 0;
      for (const [which, mark] of marks.entries()) {
        const [here = [], there = []] = [before[which], after[which]];
        expect(there.length, mark).toBe(here.length);
        for (const [at, one] of here.entries()) {
          const turned = there[at];
          expect(Math.abs((turned?.start ?? Number.NaN) - one.start), `${mark} ${at + 1}, start`).toBeLessThanOrEqual(
            2,
          );
          expect(Math.abs((turned?.end ?? Number.NaN) - one.end), `${mark} ${at + 1}, end`).toBeLessThanOrEqual(2);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThanOrEqual(marks.length - 1);
    });
  }
}

test('the story keeps its own direction on a page that runs the other way, in the panel and in every quotation', async ({
  page,
}) => {
  await mirror(page);
  await readThrough(page, '/es/lessons/crane-how-it-travels/');
  for (const quoted of ['.story-text', '.quotation blockquote', '.quoted blockquote', '.exercise .stem']) {
    const all = page.locator(quoted);
    expect(await all.count(), quoted).toBeGreaterThan(0);
    for (const one of await all.all()) await expect(one).toHaveCSS('direction', 'ltr');
  }
  await expect(page.locator('main .exercise').first()).toHaveCSS('direction', 'rtl');
});

test('an exercise is answered there as anywhere', async ({ page }) => {
  const place = first(
    places.filter(({ exercise, n }) => exercise.type === 'choose' && exercise.scored && n === 0),
    'choice',
  );
  await mirror(page);
  await page.goto(`/es${place.lesson.path}`);
  const item = exerciseOn(page, place.exercise).locator('.item').first();
  await item.scrollIntoViewIfNeeded();
  await pick(item, rightPicks(place));
  await item.locator('[data-press]').first().click();
  await expect(item.locator('.outcome')).toBeVisible();
  await expect(item.locator('.actions').last()).toHaveCSS('direction', 'rtl');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});
