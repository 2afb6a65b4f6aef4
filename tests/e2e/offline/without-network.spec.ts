/** After the first visit the whole course works without a network. */
import { count } from '../../../src/i18n/format.ts';
import { answerAll, exerciseOn, keptOnDevice, lessonEnd, lookAt, outcomeOn } from '../journeys/hand.ts';
import { answerAll as answerCheck, checkWords, READERS } from '../support/check.ts';
import { builtPages } from '../support/dist.ts';
import { type Host, startHost } from '../support/host.ts';
import { first, lessons, strings } from '../support/journey.ts';
import { type BrowserContext, expect, type Page, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });

/** What one language may cost with the first visit, as it is sent. */
const BUDGET = 1_500_000;
/** Not needed by a learner on their own; and those of another language, which come with the first page of it. */
const SELDOM = /^\/(es|print|embed|teach)\/|404/;

let host: Host;
test.beforeEach(async ({ watch }) => {
  host = await startHost('dist');
  watch.allow(host.url);
});
test.afterEach(() => host.stop());

/** Opens a page and stays until everything is kept. */
async function firstVisit(page: Page): Promise<void> {
  await page.goto(`${host.url}lessons/${first(lessons, 'lesson').slug}/`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active);
}

async function loseNetwork(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await host.stop();
}

test('after one visit every page of the course opens without a network', async ({ page, context }) => {
  test.setTimeout(300_000);
  await firstVisit(page);
  await loseNetwork(context);
  const pages = builtPages().filter(({ path }) => !SELDOM.test(path));
  expect(pages.length).toBeGreaterThan(30);
  for (const { path, html } of pages) {
    await page.goto(host.url + path.slice(1), { waitUntil: 'load' });
    const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
    expect(title, path).not.toBe('');
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    expect(await page.title(), path).toBe(
      /<title>(.*?)<\/title>/.exec(html)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
    );
  }
});

test('without a network a lesson is done to its end, and its answers are there the next time', async ({
  page,
  context,
}) => {
  const lesson = first(
    lessons.filter(({ exercises }) => exercises.every(({ type }) => type !== 'blind' && type !== 'annotate')),
    'lesson of questions only',
  );
  await firstVisit(page);
  await loseNetwork(context);
  await page.goto(`${host.url}lessons/${lesson.slug}/`);
  for (const exercise of lesson.exercises) {
    await lookAt(page, exercise);
    await answerAll(page, exercise);
    await keptOnDevice(exerciseOn(page, exercise).locator('.feedback').last());
  }
  await expect(await lessonEnd(page)).toHaveText(count(strings.work.progress.all, lesson.items.length, 'en'));
  await page.reload();
  await expect(await lessonEnd(page)).toHaveText(count(strings.work.progress.all, lesson.items.length, 'en'));
  await page.goto(`${host.url}course/`);
  await expect(page.locator(`[data-step="lessons/${lesson.slug}"] [data-step-state]`)).toHaveText(
    strings.work.progress.done,
  );
});

test('without a network a check is handed in, and its key is at hand', async ({ page, context }) => {
  await firstVisit(page);
  await loseNetwork(context);
  await page.goto(`${host.url}check/a/`);
  await answerCheck(page, 'A', READERS.careful);
  await page.getByRole('button', { name: checkWords.handIn }).click();
  await expect(page.getByText(checkWords.done)).toBeVisible();
});

test('without a network a page that is not on the device says so, in the words of the site', async ({
  page,
  context,
}) => {
  await firstVisit(page);
  await loseNetwork(context);
  await page.goto(`${host.url}nowhere/`);
  await expect(page.getByRole('heading', { name: strings.pages.offline.title })).toBeVisible();
  await page.getByRole('link', { name: strings.pages.offline.link }).click();
  await expect(page).toHaveURL(`${host.url}course/`);
  // An address without its last slash leads on, as the host would.
  await page.goto(`${host.url}glossary`);
  await expect(page).toHaveURL(`${host.url}glossary/`);
  // Nothing was ever opened in the other language, so nothing of it is here.
  await page.goto(`${host.url}es/about/`);
  await expect(page.getByRole('heading', { name: strings.pages.offline.title })).toBeVisible();
});

test('what a first visit keeps is all that the course needs, in no more than 1.5 MB', async ({ page }) => {
  await firstVisit(page);
  console.log(`first visit: ${host.asked.size} files, ${host.bytes()} bytes`);
  for (const path of ['check/a/key.json', 'review/items.json', 'manifest.webmanifest', 'offline/']) {
    expect([...host.asked]).toContain(path);
  }
  expect([...host.asked].filter((path) => /^(print|embed|teach|stories)\//.test(path))).toEqual([]);
  expect(host.bytes()).toBeGreaterThan(100_000);
  expect(host.bytes()).toBeLessThanOrEqual(BUDGET);
});

test('nothing of the learner is kept with the pages, and clearing the device leaves none of them', async ({ page }) => {
  const lesson = first(lessons, 'lesson');
  const exercise = first(lesson.exercises, 'exercise');
  await firstVisit(page);
  await lookAt(page, exercise);
  await answerAll(page, exercise);
  await expect(outcomeOn(exerciseOn(page, exercise)).last()).toBeVisible();
  const kept = () =>
    page.evaluate(async () => {
      const urls: string[] = [];
      for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) urls.push(`${name} ${url}`);
      }
      return urls;
    });
  const files = [...(await kept())];
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    expect(file).toMatch(
      /^says-who:\/:(version:\S+ http:\/\/localhost:\d+\/(?!\?client)|clients http:\/\/localhost:\d+\/\?client=)/,
    );
  }

  await page.goto(`${host.url}my-work/`);
  await page.getByRole('button', { name: strings.work.clear.button }).click();
  await page.getByRole('button', { name: strings.work.clear.confirm }).click();
  await expect(page.getByText(strings.work.clear.done)).toBeVisible();
  expect(await kept()).toEqual([]);
});
