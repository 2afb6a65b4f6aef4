/** Pages that the browser holds, as they are, while others are open: its back-and-forward cache, which Playwright turns off. */
import { bringClass, classHere } from '../../support/board.ts';
import { rightPicks, strings, twoSingles } from '../../support/journey.ts';
import { mute } from '../../support/page.ts';
import { test as base, expect, type Page } from '../../support/test.ts';
import { answer, button, expectPicked, goTo, keptOnDevice, outcomeOn, pick } from '../hand.ts';

const [one, two] = twoSingles;

const test = base.extend({
  page: async ({ playwright, launchOptions, baseURL, watch }, use) => {
    const ignoreDefaultArgs = ['--disable-back-forward-cache'];
    const browser = await playwright.chromium.launch({ ...launchOptions, ignoreDefaultArgs });
    watch.browser(browser);
    await use(await browser.newPage({ ...(baseURL && { baseURL }), serviceWorkers: 'block' }));
    await browser.close();
  },
});

/** From now on the page notes for this tab when it is shown again as it was. */
const noteReturn = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.old = '';
    addEventListener('pageshow', ({ persisted }) => sessionStorage.setItem('held', String(persisted)));
  });

/** Goes back to a page that notes it, which was there as it was, at least at first. */
async function returnTo(page: Page, path: string): Promise<void> {
  // Playwright's own way back waits for a load that never comes.
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  // Again and again: what is asked while one page makes way for the other finds none.
  await expect(async () => {
    const here = await page.evaluate(() => [location.pathname, sessionStorage.getItem('held')]);
    expect(here).toEqual([path, 'true']);
  }).toPass({ timeout: 20_000 });
}

const old = (page: Page) => page.locator('html[data-old]');
const loadedAnew = (page: Page) => expect(old(page)).toHaveCount(0);

/** Answers the first exercise of the lesson. */
async function answerOne(page: Page): Promise<void> {
  await page.goto(one.lesson.path);
  const item = await goTo(page, one);
  await answer(item, rightPicks(one));
  await keptOnDevice(item);
  await noteReturn(page);
}

test('a page that the browser held while another was open is as it was left, and keeps what comes', async ({
  page,
}) => {
  await answerOne(page);
  const other = await goTo(page, two);
  await pick(other, rightPicks(two));
  await page.goto('/about/');
  await returnTo(page, one.lesson.path);
  await expect(outcomeOn(await goTo(page, one), 'right')).toBeVisible();
  await expectPicked(other, rightPicks(two));
  await answer(other, rightPicks(two));
  await keptOnDevice(other);
  await expect(old(page)).toHaveCount(1);
});

test('a page that the browser held shows what was answered meanwhile, where no call reached it', async ({ page }) => {
  await answerOne(page);
  await goTo(page, two);
  // The same lesson once more, by another address.
  await page.goto(`${one.lesson.path}?again`);
  await mute(page);
  const there = await goTo(page, two);
  await answer(there, rightPicks(two));
  await keptOnDevice(there);
  await returnTo(page, one.lesson.path);
  await loadedAnew(page);
  const other = await goTo(page, two);
  await expect(outcomeOn(other, 'right')).toBeVisible();
  await button(other, 'retry').click();
  await answer(other, rightPicks(two));
  await keptOnDevice(other);
});

test('a page that the browser held has the settings that were chosen meanwhile', async ({ page }) => {
  await page.goto('/about/');
  await noteReturn(page);
  await page.goto('/glossary/');
  await page.getByRole('button', { name: strings.site.settings.open }).click();
  await page.getByRole('radio', { name: strings.site.settings.theme.choices.dark ?? '', exact: true }).check();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('says-who:settings'))).toContain('dark');
  await returnTo(page, '/about/');
  await loadedAnew(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('after a device was cleared, going back shows nothing of what was answered', async ({ page }) => {
  await answerOne(page);
  await page.goto('/my-work/');
  await mute(page);
  await page.getByRole('button', { name: strings.work.clear.button }).click();
  await page.getByRole('button', { name: strings.work.clear.confirm }).click();
  await expect(page.getByText(strings.work.clear.done)).toBeVisible();
  await returnTo(page, one.lesson.path);
  await loadedAnew(page);
  await expect(outcomeOn(await goTo(page, one))).toHaveCount(0);
});

test('a class board that the browser held lists the assignment that was made meanwhile', async ({ page }) => {
  await bringClass(page, await classHere());
  const list = page.getByLabel(strings.board.choose);
  await expect(list.getByRole('option')).toHaveCount(1);
  await noteReturn(page);
  await page.goto('/teach/assign/');
  await page.getByRole('checkbox').first().check();
  await mute(page);
  await page.getByRole('button', { name: strings.assign.make }).click();
  await expect(page.getByRole('heading', { name: strings.assign.made.title })).toBeFocused();
  await returnTo(page, '/board/');
  await expect(list.getByRole('option')).toHaveCount(2);
  await expect(old(page)).toHaveCount(1);
});
