import { readFile } from 'node:fs/promises';
import { assignedItems } from '../../../../src/core/codec/assigned-items.ts';
import { decodeAssignment, encodeAssignment } from '../../../../src/core/codec/assignment.ts';
import { fromBrief } from '../../../../src/core/codec/brief.ts';
import { itemKey } from '../../../../src/core/codec/checksum.ts';
import type { ExerciseType } from '../../../../src/core/exercises/types.ts';
import { count } from '../../../../src/i18n/format.ts';
import { picksOf, samePicks } from '../../../../src/islands/exercises/picks.ts';
import { readBackUp } from '../../../../src/teach/seal/backup.ts';
import { violations } from '../../support/axe.ts';
import { type AnyExercise, rightPicks, strings } from '../../support/journey.ts';
import { expect, type Page, test } from '../../support/test.ts';
import { answerQuietly, assignmentOf, handIn, handWords, opened, rowsIn, shelf, shortest } from '../assignments.ts';
import { answer, itemOn } from '../hand.ts';

const words = strings.assign;
const TYPES: readonly ExerciseType[] = ['sort', 'mark', 'match', 'choose', 'order', 'settle', 'rewrite', 'annotate'];
const all = TYPES.map((type) => shortest(type));

/** Ticks exercises on the teacher’s page. */
async function tick(page: Page, exercises: readonly AnyExercise[]): Promise<void> {
  for (const { id } of exercises) {
    const box = page.locator(`input[name="exercise"][value="${id}"]`);
    const group = page.locator('details', { has: box });
    if (!(await group.evaluate((one: HTMLDetailsElement) => one.open))) await group.locator('summary').click();
    await box.check();
  }
}
const make = (page: Page) => page.getByRole('button', { name: words.make }).click();
const linkOn = async (page: Page) => page.getByRole('textbox', { name: words.made.link, exact: true }).inputValue();

test('what a teacher assigns, a pupil does and hands in is opened by the teacher alone, to just what was answered', async ({
  browser,
}) => {
  test.slow();
  const [teacher, pupil] = await Promise.all([browser.newContext(), browser.newContext()]);
  const desk = await teacher.newPage();
  await desk.goto('/teach/assign/');
  await make(desk);
  await expect(desk.getByRole('status').filter({ hasText: words.choose.none })).toBeVisible();
  await tick(desk, all);
  await desk.getByLabel(words.words.assignment, { exact: true }).fill('Everything once');
  await desk.getByLabel(words.words.className, { exact: true }).fill('9b');
  await desk.getByRole('radio', { name: words.options.after, exact: true }).check();
  await desk.getByRole('checkbox', { name: words.options.certainty }).check();
  await desk.getByRole('checkbox', { name: words.options.freeText }).check();
  await make(desk);
  await expect(desk.getByRole('heading', { name: words.made.title })).toBeFocused();
  await expect(desk.getByText(words.made.kept)).toBeVisible();
  await expect(desk.getByRole('img', { name: words.made.qr })).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  const link = await linkOn(desk);
  const text = await desk.getByRole('textbox', { name: words.made.text }).inputValue();
  expect(text).toContain(link);
  await expect(desk.getByRole('link', { name: words.made.google })).toHaveAttribute(
    'href',
    `https://classroom.google.com/share?url=${encodeURIComponent(link)}`,
  );

  const page = await pupil.newPage();
  await page.goto(link);
  for (const exercise of all) await answerQuietly(page, exercise);
  await page.reload();
  await expect(page.getByText(strings.assigned.quiet.kept)).toHaveCount(all.flatMap(({ items }) => items).length);
  await expect(page.getByText(handWords.sealed)).toBeVisible();
  const code = await handIn(page, 'Zoë 🦊');
  expect(code.length).toBeLessThanOrEqual(2000);

  const [row] = await rowsIn(desk, 'says-who-classes', 'assignments');
  const read = decodeAssignment(link.slice(link.indexOf('#')));
  if (!read.ok) throw new Error(read.why);
  const given = await opened(code, { publicKey: read.assignment.publicKey ?? '', privateKey: String(row?.privateKey) });
  expect(given.name).toBe('Zoë 🦊');
  const items = assignedItems(read.assignment, shelf);
  expect(given.items).toHaveLength(items.length);
  for (const { key, first, last } of given.items) {
    const item = items.find(({ id, revision }) => itemKey(id, revision) === key);
    const exercise = all.find(({ id }) => item?.id.startsWith(`${id}/`));
    const asked = exercise?.items.find(({ id }) => item?.id === `${exercise.id}/${id}`);
    if (!item || !exercise || !asked) throw new Error(key);
    const response = fromBrief(item.type, first);
    expect(response && samePicks(picksOf(response), rightPicks({ exercise, item: asked })), item.id).toBe(true);
    expect(last).toBeNull();
  }
  await expect(opened(code, null)).rejects.toThrow('no-key');

  // And on the teacher's own board, which the page for assigning leads to.
  await desk.getByRole('link', { name: words.made.board, exact: true }).click();
  await desk.getByLabel(strings.board.take.label).fill(code);
  await desk.getByRole('button', { name: strings.board.take.read }).click();
  await expect(desk.getByText(count(strings.board.take.added, 1, 'en'))).toBeVisible();
  const pupils = desk.getByRole('region', { name: strings.board.pupils.title, exact: true });
  await expect(pupils.getByRole('row').filter({ hasText: 'Zoë 🦊' })).toBeVisible();
  await pupils.getByRole('row').filter({ hasText: 'Zoë 🦊' }).getByRole('button').click();
  await expect(pupils.locator('.board-answers tbody tr')).toHaveCount(items.length);
  await expect(pupils.locator('.board-answers [data-outcome="wrong"]')).toHaveCount(0);
});

test('earlier assignments are listed, and deleting one asks first', async ({ page }) => {
  await page.goto('/teach/assign/');
  await expect(page.getByText(words.earlier.none)).toBeVisible();
  await tick(page, all.slice(0, 1));
  await make(page);
  const list = page.getByRole('region', { name: words.earlier.title });
  await expect(list.getByText(count(words.choose.parts, 1, 'en'))).toBeVisible();
  await page.reload();
  await list.getByRole('button', { name: words.earlier.delete }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: words.earlier.cancel })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: words.earlier.confirm }).click();
  await expect(page.getByText(words.earlier.none)).toBeVisible();
  expect(await rowsIn(page, 'says-who-classes', 'assignments')).toEqual([]);
});

test('an exercise of a lesson that is chosen cannot be chosen once more', async ({ page }) => {
  await page.goto('/teach/assign/');
  const lesson = shelf.lessons.find(({ exercises }) => exercises.some((id) => !id.includes('blind')));
  if (!lesson) throw new Error('There is no lesson.');
  const box = page.locator(`input[name="exercise"][value="${lesson.exercises[0]}"]`);
  await page.locator(`input[name="lesson"][value="${lesson.slug}"]`).check();
  await expect(box).toBeDisabled();
  await make(page);
  const read = decodeAssignment((await linkOn(page)).replace(/^.*#/, ''));
  expect(read).toMatchObject({ ok: true, assignment: { steps: [{ kind: 'lesson', id: lesson.slug }] } });
});

test('where storage is refused, the page says so and the file with the key is the way', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  await page.goto('/teach/assign/');
  await expect(page.getByText(words.earlier.refused)).toBeVisible();
  await tick(page, all.slice(0, 1));
  await make(page);
  await expect(page.getByRole('alert').filter({ hasText: words.made.refused })).toBeVisible();
  await page.getByLabel(words.backup.passphrase).fill('short');
  await page.getByRole('button', { name: words.backup.button }).click();
  await page.getByLabel(words.backup.passphrase).fill('four blue paper cranes');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.backup.button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^says-who-class-.*\.json$/);
  const read = await readBackUp(await readFile(await download.path(), 'utf8'), 'four blue paper cranes');
  const link = await linkOn(page);
  expect(read).toMatchObject({ ok: true, kept: { assignment: { fragment: link.slice(link.indexOf('#') + 1) } } });
});

test('a pupil whose browser refuses storage is told, and can hand in before leaving', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  const exercise = shortest('choose');
  const [item] = exercise.items;
  if (!item) throw new Error('There is no item.');
  await page.goto(`/assigned/#${encodeAssignment(assignmentOf([exercise]))}`);
  await expect(page.getByText(strings.assigned.kept.memory)).toBeVisible();
  await answer(itemOn(page, { exercise, n: 0 }), rightPicks({ exercise, item }));
  await expect(page.getByText(strings.exercise.kept.memory).first()).toBeVisible();
  expect((await opened(await handIn(page, 'Zoë'), null)).items).toHaveLength(1);
});

test('on plain http both sides say that nothing can be encrypted, and a readable code is made', async ({
  playwright,
  launchOptions,
  baseURL,
  watch,
}) => {
  const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP says-who.test localhost'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const site = `http://says-who.test:${new URL(baseURL ?? '').port}`;
  watch.browser(browser);
  watch.allow(site);
  try {
    const page = await browser.newPage();
    await page.goto(`${site}/teach/assign/`);
    expect(await page.evaluate(() => crypto.subtle === undefined)).toBe(true);
    await expect(page.getByText(words.seal.no)).toBeVisible();
    await tick(page, [shortest('choose')]);
    await make(page);
    const link = await linkOn(page);
    expect(decodeAssignment(link.replace(/^.*#/, ''))).toMatchObject({ ok: true, assignment: { publicKey: null } });
    await page.getByRole('button', { name: words.made.copy }).first().click();
    await expect(page.getByText(words.made.select).first()).toBeVisible();

    // And an assignment that was made on https, opened here.
    const publicKey = 'B'.repeat(87);
    await page.goto(`${site}/assigned/#${encodeAssignment(assignmentOf([shortest('choose')], { publicKey }))}`);
    await expect(page.getByText(handWords.cannot)).toBeVisible();
    const read = await opened(await handIn(page, 'Zoë'), null);
    expect(read.name).toBe('Zoë');
    await page.close();
  } finally {
    await browser.close();
  }
});
