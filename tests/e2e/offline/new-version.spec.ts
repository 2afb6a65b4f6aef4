/** A new version waits until it is asked for, and a page keeps what it began with. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workerCode, writeWorker } from '../../../src/build/offline/worker.ts';
import { answerAll, exerciseOn, lookAt, outcomeOn } from '../journeys/hand.ts';
import { type Host, startHost } from '../support/host.ts';
import { first, lessons, strings } from '../support/journey.ts';
import { expect, type Page, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });

const words = strings.pages.offline.newer;
const lesson = first(lessons, 'lesson');
const exercise = first(lesson.exercises, 'exercise');
const NEW = 'A NEWER SITE';

/** The next version of a built site: every script has a new name and new bytes, every page new words. */
function nextVersion(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-next-'));
  cpSync('dist', folder, { recursive: true });
  const scripts = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  const renamed = (text: string): string => scripts.reduce((all, name) => all.replaceAll(name, `next-${name}`), text);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|json)$/.test(name)) continue;
    const file = join(folder, name);
    const text = renamed(readFileSync(file, 'utf8'));
    writeFileSync(file, name.endsWith('.html') ? text.replace('</title>', ` ${NEW}</title>`) : `${text}\n`);
  }
  for (const name of scripts) renameSync(join(folder, '_astro', name), join(folder, '_astro', `next-${name}`));
  writeWorker(folder, code);
  return folder;
}

let next: string;
let code: string;
let host: Host;
test.beforeAll(async () => {
  code = await workerCode();
  next = nextVersion(code);
});
test.afterAll(() => rmSync(next, { recursive: true, force: true }));
test.beforeEach(async ({ watch }) => {
  host = await startHost('dist');
  watch.allow(host.url);
});
test.afterEach(() => host.stop());

const announced = (page: Page) => page.getByRole('status').filter({ hasText: words.text });
const take = (page: Page) => page.getByRole('button', { name: words.button });
/** The scripts that a page has loaded. */
const loaded = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
const versions = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':version:')));

/** Visits, and then the host gets the next version, which is on the device and waits. */
async function withNextWaiting(page: Page): Promise<void> {
  await page.goto(`${host.url}course/`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active);
  host.serve(next);
}
const waits = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    if (coming) {
      await new Promise<void>((done) => {
        coming.addEventListener('statechange', () => coming.state !== 'installing' && done());
      });
    }
    return registration.waiting !== null;
  });

test('a new version is announced on the course page, waits for a press, and then takes over there', async ({
  page,
}) => {
  await withNextWaiting(page);
  await expect(announced(page)).toHaveCount(0);
  await expect(take(page)).toBeHidden();
  expect(await waits(page)).toBe(true);
  await expect(announced(page)).toBeVisible();
  await page.reload();
  await expect(announced(page)).toBeVisible();
  expect(await page.title()).not.toContain(NEW);

  await take(page).click();
  await expect(page).toHaveTitle(new RegExp(NEW));
  await expect(take(page)).toBeHidden();
  const afterReload = async () => {
    await page.reload();
    return versions(page);
  };
  await expect.poll(afterReload, 'the old version goes once no page uses it').toHaveLength(1);
  expect((await loaded(page)).every((name) => name.includes('/next-'))).toBe(true);
});

test('it is never announced on a lesson, and does not take over in the middle of one', async ({ page }) => {
  await withNextWaiting(page);
  await page.goto(`${host.url}lessons/${lesson.slug}/`);
  expect(await waits(page)).toBe(true);
  await expect(announced(page)).toHaveCount(0);
  await lookAt(page, exercise);
  await answerAll(page, exercise);
  await page.reload();
  expect(await page.title()).not.toContain(NEW);
  expect((await loaded(page)).some((name) => name.includes('/next-'))).toBe(false);
  await expect(outcomeOn(exerciseOn(page, exercise)).first()).toBeVisible();
});

test('a lesson that is open in another tab keeps its version to the end, without a network too', async ({
  page,
  context,
}) => {
  await withNextWaiting(page);
  const other = await context.newPage();
  await other.goto(`${host.url}my-work/`);
  await other.goto(`${host.url}lessons/${lesson.slug}/`);
  expect(await waits(page)).toBe(true);
  await take(page).click();
  await expect(page).toHaveTitle(new RegExp(NEW));
  await host.stop();

  // Neither the page that is open nor the host has these any more; what the page began with is still there for it.
  const old = readFileSync('dist/review/items.json', 'utf8');
  const script = first(
    readdirSync('dist/_astro').filter((name) => /^MyWork\./.test(name)),
    'script of another page',
  );
  const answers = await other.evaluate(
    async ([json, js]) => [await (await fetch(json)).text(), (await fetch(js)).ok] as const,
    [`${host.url}review/items.json`, `${host.url}_astro/${script}`] as const,
  );
  expect(answers).toEqual([old, true]);
  const newer = await page.evaluate(async (json) => (await fetch(json)).text(), `${host.url}review/items.json`);
  expect(newer).toBe(readFileSync(join(next, 'review/items.json'), 'utf8'));
  await lookAt(other, exercise);
  await answerAll(other, exercise);
  await expect(outcomeOn(exerciseOn(other, exercise)).last()).toBeVisible();
  expect(await versions(other)).toHaveLength(2);

  // The next page in that tab is of the new version, and nothing uses the old one any more.
  await other.goto(`${host.url}course/`);
  await expect(other).toHaveTitle(new RegExp(NEW));
});

test('a host that has another page than its worker says keeps nothing, and works with a network', async ({ page }) => {
  const mixed = nextVersion(code);
  try {
    writeFileSync(
      join(mixed, 'glossary/index.html'),
      '<!doctype html><html lang="en"><title>Changed on the way</title>',
    );
    await withNextWaiting(page);
    host.serve(mixed);
    expect(await waits(page)).toBe(false);
    await page.goto(`${host.url}glossary/`);
    await expect(page).not.toHaveTitle(/Changed on the way/);
    await page.goto(`${host.url}course/`);
    await expect(take(page)).toBeHidden();
    expect(await page.title()).not.toContain(NEW);
  } finally {
    rmSync(mixed, { recursive: true, force: true });
  }
});
