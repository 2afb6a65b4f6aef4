/** What is said to be kept is kept: through a killed browser, a full disk, a tab that slept, a page that was left and come back to, a newer site. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count } from '../../../../src/i18n/format.ts';
import { rightPicks, strings, twoSingles, wrongPicks } from '../../support/journey.ts';
import { startBrowser } from '../../support/own-browser.ts';
import { expect, type Page, test } from '../../support/test.ts';
import { answer, goTo, keptOnDevice, outcomeOn } from '../hand.ts';

/** How often the browser is killed. `DURABLE=50 npm run test:e2e -- durable` for a long run. */
const KILLS = Number(process.env.DURABLE ?? 5);

const [one, two] = twoSingles;

/** Notes how sure each writing transaction asks to be. */
const noteDurability = (page: Page) =>
  page.addInitScript(() => {
    const asked: (string | undefined)[] = [];
    Object.assign(window, { asked });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return transaction.call(this, names, mode, options);
    };
  });

const answersKept = (page: Page, n: number) =>
  expect(page.getByText(count(strings.work.kept.answers, n, 'en'), { exact: true })).toBeVisible();

test.describe(() => {
  // Once is once: a second try would hide an answer that was lost.
  test.describe.configure({ retries: 0 });
  test(`an answer that is said to be kept survives the browser being killed, ${KILLS} times of ${KILLS}`, async ({
    baseURL,
    watch,
  }) => {
    test.setTimeout(60_000 + KILLS * 60_000);
    const profile = mkdtempSync(join(tmpdir(), 'says-who-profile-'));
    try {
      for (let run = 1; run <= KILLS; run += 1) {
        const { browser, kill } = await startBrowser(profile);
        watch.browser(browser);
        const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
        // What was kept before the last kill is there.
        await page.goto(`${baseURL}/my-work/`);
        await answersKept(page, run - 1);
        await page.goto(`${baseURL}${one.lesson.path}`);
        const item = await goTo(page, one);
        if (run > 1) {
          await expect(outcomeOn(item)).toBeVisible();
          const again = item.getByRole('button', { name: strings.exercise.retry, exact: true });
          await again.click();
        }
        await answer(item, rightPicks(one));
        await keptOnDevice(item.locator('.feedback').last());
        await kill();
      }
      const { browser, kill } = await startBrowser(profile);
      watch.browser(browser);
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
      await page.goto(`${baseURL}/my-work/`);
      await answersKept(page, KILLS);
      await page.context().close();
      await kill();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

test('every writing transaction asks the disk to be sure', async ({ page }) => {
  await noteDurability(page);
  await page.goto(one.lesson.path);
  const item = await goTo(page, one);
  await answer(item, rightPicks(one));
  await keptOnDevice(item.locator('.feedback').last());
  const asked = await page.evaluate(() => (window as unknown as { asked: (string | undefined)[] }).asked);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked)).toEqual(new Set(['strict']));
});

test('on a full disk what was kept stays, what comes is held and said to be held, and is kept once there is room', async ({
  page,
}) => {
  // The browser’s own limits let small writes pass; so the disk says no by a script.
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...row: [unknown, IDBValidKey?]) {
      if ('full' in window && window.full) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return add.apply(this, row);
    };
  });
  const setFull = (full: boolean) => page.evaluate((is) => Object.assign(window, { full: is }), full);
  await page.goto(one.lesson.path);
  const item = await goTo(page, one);
  await answer(item, rightPicks(one));
  await keptOnDevice(item);
  await setFull(true);
  const other = await goTo(page, two);
  await answer(other, rightPicks(two));
  await expect(outcomeOn(other)).toBeVisible();
  await expect(other.getByText(strings.exercise.kept.memory, { exact: true })).toBeVisible();
  await setFull(false);
  // The next answer takes what was held along.
  await other.getByRole('button', { name: strings.exercise.retry, exact: true }).click();
  await answer(other, rightPicks(two));
  await keptOnDevice(other);
  await page.goto('/my-work/');
  await answersKept(page, 3);
});

test('a page that was left and come back to shows what was answered elsewhere meanwhile', async ({ page }) => {
  await page.goto('/course/');
  await page.goto(one.lesson.path);
  const item = await goTo(page, one);
  await answer(item, rightPicks(one));
  await keptOnDevice(item);
  await page.goBack();
  const row = page.getByRole('listitem').filter({
    has: page.getByRole('link', { name: one.lesson.title, exact: true }),
  });
  await expect(row.first()).toContainText(/1/);
  await page.goForward();
  await expect(outcomeOn(await goTo(page, one))).toBeVisible();
});

test('a tab that was put to sleep and wakes goes on, and loses nothing', async ({ page }) => {
  await page.goto(one.lesson.path);
  const item = await goTo(page, one);
  await answer(item, rightPicks(one));
  await keptOnDevice(item);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  const tab = await page.context().newPage();
  await tab.goto(one.lesson.path);
  const there = await goTo(tab, two);
  await answer(there, rightPicks(two));
  await keptOnDevice(there);
  await tab.close();
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(outcomeOn(await goTo(page, two)), 'what was answered meanwhile').toBeVisible();
  await expect(outcomeOn(await goTo(page, one))).toBeVisible();
  await page.goto('/my-work/');
  await answersKept(page, 2);
});

test('where a newer site has changed the database, answers count for this visit, and nothing of the newer one is touched', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('says-who', 2);
        request.onupgradeneeded = () => request.result.createObjectStore('later').put('theirs', 'mark');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await page.goto(one.lesson.path);
  const item = await goTo(page, one);
  await answer(item, rightPicks(one));
  await expect(item.getByText(strings.exercise.kept.memory, { exact: true })).toBeVisible();
  const theirs = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('says-who', 2);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const mark = request.result.transaction('later').objectStore('later').get('mark');
          mark.onsuccess = () => resolve(mark.result);
        };
      }),
  );
  expect(theirs).toBe('theirs');
});

test('with the clock set back, answers stay in the order in which they were given', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'));
  await page.goto(one.lesson.path);
  const item = await goTo(page, one);
  const wrong = wrongPicks(one);
  if (!wrong) throw new Error('Nothing can be wrong here.');
  await answer(item, wrong);
  await keptOnDevice(item);
  await page.clock.setFixedTime(new Date('2020-01-01T10:00:00Z'));
  await item.getByRole('button', { name: strings.exercise.retry, exact: true }).click();
  await answer(item, rightPicks(one));
  await keptOnDevice(item);
  await page.reload();
  await expect(outcomeOn(await goTo(page, one), 'right')).toBeVisible();
  await page.goto('/my-work/');
  await answersKept(page, 2);
});
