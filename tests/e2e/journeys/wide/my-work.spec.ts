import { readFile } from 'node:fs/promises';
import { decodeWork } from '../../../../src/core/codec/read-work-file.ts';
import { count } from '../../../../src/i18n/format.ts';
import { first, places, rightPicks, strings, wrongPicks } from '../../support/journey.ts';
import { expect, type Page, test } from '../../support/test.ts';
import { rowsIn } from '../assignments.ts';
import { answer, goTo, keptOnDevice, outcomeOn } from '../hand.ts';
import { workFile } from '../work-file.ts';

const { clear, download, kept, learners, load, progress } = strings.work;

/** A scored item that can be answered wrongly, and one of another exercise. */
const one = first(
  places.filter((place) => place.n === 0 && wrongPicks(place)),
  'item that can be answered wrongly',
);
const two = first(
  places.filter(({ lesson, exercise, n }) => lesson === one.lesson && exercise !== one.exercise && n === 0),
  'second exercise in the same lesson',
);

/** Answers one item wrongly, another rightly, and goes to “My work”. */
async function workABit(page: Page): Promise<void> {
  await page.goto(one.lesson.path);
  const first = await goTo(page, one);
  await answer(first, wrongPicks(one) ?? {});
  await keptOnDevice(first);
  const second = await goTo(page, two);
  await answer(second, rightPicks(two));
  await keptOnDevice(second);
  await page.goto('/my-work/');
}

const answersSoFar = (page: Page, n: number) =>
  expect(page.getByText(count(kept.answers, n, 'en'), { exact: true })).toBeVisible();

/** Downloads the work. @returns the text of the file. */
async function save(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: download.button }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^says-who-work-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(file.suggestedFilename())).toBeVisible();
  return readFile(await file.path(), 'utf8');
}

async function give(page: Page, text: string): Promise<void> {
  const choice = page.getByLabel(load.label);
  await expect(choice).toBeEnabled();
  await choice.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('the page says where work is kept, and how much there is', async ({ page }) => {
  await page.goto('/my-work/');
  await expect(page.getByText(kept.disk)).toBeVisible();
  await answersSoFar(page, 0);
  await expect(page.getByRole('button', { name: download.button })).toBeDisabled();
  await workABit(page);
  await answersSoFar(page, 2);
});

test('a download holds every answer, and can be read again', async ({ page }) => {
  await workABit(page);
  const work = decodeWork(await save(page));
  if (!work.ok) throw new Error(work.why);
  expect(work.unreadable).toEqual([]);
  expect(work.attempts.map(({ item, outcome, context }) => ({ item, outcome, context }))).toEqual([
    { item: `${one.exercise.id}/${one.item.id}`, outcome: 'wrong', context: { kind: 'lesson', id: one.lesson.slug } },
    {
      item: `${two.exercise.id}/${two.item.id}`,
      outcome: two.exercise.scored ? 'right' : 'noted',
      context: { kind: 'lesson', id: two.lesson.slug },
    },
  ]);
});

test('clearing this device asks first; then everything is gone, and a saved file brings it back', async ({ page }) => {
  await workABit(page);
  const saved = await save(page);

  await page.getByRole('button', { name: clear.button }).click();
  const dialog = page.getByRole('dialog', { name: clear.sure });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: clear.cancel }), 'the harmless choice comes first').toBeFocused();
  await dialog.getByRole('button', { name: clear.cancel }).click();
  await expect(dialog).toBeHidden();
  await answersSoFar(page, 2);

  await page.getByRole('button', { name: clear.button }).click();
  await dialog.getByRole('button', { name: clear.confirm }).click();
  await expect(page.getByText(clear.done)).toBeVisible();
  await answersSoFar(page, 0);
  await page.reload();
  await answersSoFar(page, 0);
  await page.goto('/course/');
  const step = page.locator(`[data-step="lessons/${one.lesson.slug}"]`);
  await expect(step).toHaveAttribute('data-state', 'new');
  await expect(step.locator('[data-step-state]')).toHaveText('');
  await expect(page.getByRole('link', { name: progress.start, exact: true })).toBeVisible();

  await page.goto('/my-work/');
  await give(page, saved);
  await expect(page.getByText(count(load.added, 2, 'en'))).toBeVisible();
  await answersSoFar(page, 2);
  await give(page, saved);
  await expect(page.getByText(count(load.added, 0, 'en'))).toBeVisible();
  await expect(page.getByText(count(load.known, 2, 'en'))).toBeVisible();
  await answersSoFar(page, 2);

  await page.goto(one.lesson.path);
  await expect(outcomeOn(await goTo(page, two), two.exercise.scored ? 'right' : 'noted')).toBeVisible();
});

test('an entry that a newer version of the site wrote is set aside as it was, and told of; the others count', async ({
  page,
}) => {
  await workABit(page);
  await answersSoFar(page, 2);
  const newer = await page.evaluate(
    () =>
      new Promise<unknown>((done, failed) => {
        const opening = indexedDB.open('says-who');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const writing = opening.result.transaction('attempts', 'readwrite');
          const table = writing.objectStore('attempts');
          table.getAll(null, 1).onsuccess = ({ target }) => {
            const [row] = (target as IDBRequest<object[]>).result;
            const next = { ...row, v: 2, device: 'another', said: { more: ['than', 'this', 'site', 'knows'] } };
            table.add(next);
            writing.oncomplete = () => {
              opening.result.close();
              done(next);
            };
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByText(count(kept.aside, 1, 'en'), { exact: true })).toBeVisible();
  await answersSoFar(page, 2);
  expect(await rowsIn(page, 'says-who', 'aside')).toMatchObject([{ row: newer, reason: 'newer' }]);
  expect(await rowsIn(page, 'says-who', 'attempts')).toHaveLength(2);
  // And it stays there, whatever is answered next.
  await page.goto(one.lesson.path);
  await page.goto('/my-work/');
  await expect(page.getByText(count(kept.aside, 1, 'en'), { exact: true })).toBeVisible();
  expect(await rowsIn(page, 'says-who', 'aside')).toMatchObject([{ row: newer, reason: 'newer' }]);
});

test('a file that is damaged, or none of ours, is named as such, and nothing is lost', async ({ page }) => {
  await workABit(page);
  const saved = await save(page);
  const cases = [
    { text: saved.slice(0, saved.length / 2), why: load.why['not-json'] },
    { text: 'PK\u0003\u0004 a holiday picture', why: load.why['not-json'] },
    { text: '{"format":"shopping","version":1,"attempts":[]}', why: load.why['another-format'] },
    { text: saved.replace('"version":1', '"version":999'), why: load.why['newer-version'] },
  ];
  for (const { text, why } of cases) {
    await give(page, text);
    await expect(page.getByText(why ?? 'no reason')).toBeVisible();
    await answersSoFar(page, 2);
  }
  const damaged = saved.replace(/"outcome":"wrong"/, '"outcome":"?"');
  expect(damaged).not.toBe(saved);
  await give(page, damaged);
  await expect(page.getByText(count(load.unreadable, 1, 'en'))).toBeVisible();
  await answersSoFar(page, 2);
  await page.reload();
  await answersSoFar(page, 2);
});

test('work from another device is added to what is here', async ({ page }) => {
  await workABit(page);
  const others = places.filter(({ lesson }) => lesson === one.lesson);
  await expect(page.getByLabel(load.label)).toBeEnabled();
  await page.getByLabel(load.label).setInputFiles(workFile(others));
  await expect(page.getByText(count(load.added, others.length, 'en'))).toBeVisible();
  await answersSoFar(page, others.length + 2);
  await page.goto('/course/');
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: one.lesson.title, exact: true }) });
  await expect(row).toContainText(progress.done);
});

test('two learners on one device each have their own answers', async ({ page }) => {
  await workABit(page);
  await page.getByLabel(learners.name, { exact: true }).fill('Ines');
  await page.getByRole('button', { name: learners.add }).click();
  await expect(page.getByRole('radio', { name: 'Ines' })).toBeChecked();
  await answersSoFar(page, 0);
  await page.goto(one.lesson.path);
  await expect(outcomeOn(await goTo(page, one))).toHaveCount(0);
  await page.goto('/my-work/');
  await page.getByRole('radio', { name: learners.nameless.replace('{n}', '1') }).check();
  await answersSoFar(page, 2);
});
