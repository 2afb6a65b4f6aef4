/** A teacher's class board that is open twice: what one shows, the other shows too, and neither takes anything away. */
import { readFile } from 'node:fs/promises';
import { count, fill } from '../../../../src/i18n/format.ts';
import { bringClass, type ClassHere, classHere, PASSPHRASE, view } from '../../support/board.ts';
import { strings } from '../../support/journey.ts';
import { mute } from '../../support/page.ts';
import { expect, type Page, test } from '../../support/test.ts';

const words = strings.board;
let thirty: ClassHere;
test.beforeAll(async () => {
  thirty = await classHere();
});

const pupils = (page: Page) => view(page, words.pupils.title).locator('tbody th');

async function countHands(page: Page, question: number, hands: number): Promise<void> {
  const paper = view(page, words.paper.title);
  await paper.getByLabel(words.paper.question).selectOption({ index: question });
  await paper.getByRole('spinbutton').first().fill(String(hands));
  await paper.getByRole('button', { name: words.paper.save }).click();
  await expect(paper).toContainText(count(words.paper.total, hands, 'en'));
}

test('what is handed in and counted in two tabs is shown in both, and all of it is kept', async ({ page, context }) => {
  await bringClass(page, thirty);
  const other = await context.newPage();
  await other.goto('/board/');
  await other.getByLabel(words.take.label).fill('not read yet');
  await page.getByLabel(words.take.label).fill(thirty.codes.join('\n'));
  await page.getByRole('button', { name: words.take.read }).click();
  await expect(page.getByText(count(words.take.added, 30, 'en'))).toBeVisible();
  await expect(pupils(other)).toHaveCount(29);

  await countHands(page, 0, 7);
  await expect(view(other, words.paper.title)).toContainText(count(words.paper.total, 7, 'en'));
  await countHands(other, 1, 5);
  await expect(other.getByLabel(words.take.label), 'what was typed stays').toHaveValue('not read yet');
  for (const board of [page, other]) {
    await board.reload();
    for (const hands of [7, 5])
      await expect(view(board, words.paper.title)).toContainText(count(words.paper.total, hands, 'en'));
  }
});

test('a tab that heard nothing of the other takes away none of what was counted there', async ({ page, context }) => {
  await bringClass(page, thirty);
  const other = await context.newPage();
  await other.goto('/board/');
  await mute(other);
  await expect(view(page, words.paper.title)).toBeVisible();
  await countHands(other, 0, 7);
  await countHands(page, 1, 5);
  await page.reload();
  for (const hands of [7, 5])
    await expect(view(page, words.paper.title)).toContainText(count(words.paper.total, hands, 'en'));
});

test('a backup that is opened where more was counted since takes away none of it', async ({ page }) => {
  await bringClass(page, thirty);
  await countHands(page, 0, 7);
  const tools = view(page, words.tools.title);
  await tools.getByText(words.tools.backup).first().click();
  await tools.getByLabel(/Passphrase/).fill(PASSPHRASE);
  const saving = page.waitForEvent('download');
  await tools.getByRole('button', { name: words.tools.backupButton }).click();
  const backup = await readFile(await (await saving).path(), 'utf8');
  await countHands(page, 0, 9);
  await countHands(page, 1, 5);
  await bringClass(page, { backup });
  await expect(page.getByText(fill(words.bring.loaded, { n: 0 }))).toBeVisible();
  for (const hands of [9, 5])
    await expect(view(page, words.paper.title)).toContainText(count(words.paper.total, hands, 'en'));
});

test('a class that is deleted in one tab is gone from the other', async ({ page, context }) => {
  await bringClass(page, thirty);
  const other = await context.newPage();
  await other.goto('/board/');
  await expect(view(other, words.tools.title)).toBeVisible();
  const tools = view(page, words.tools.title);
  await tools.getByRole('button', { name: words.tools.delete }).click();
  await page.getByRole('dialog', { name: words.tools.sure }).getByRole('button', { name: words.tools.confirm }).click();
  await expect(other.getByRole('heading', { name: words.empty.title })).toBeVisible();
});
