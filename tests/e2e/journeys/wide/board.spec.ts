/**
 * The class board, from an empty page to what the class got wrong. With `PICTURES=docs/pictures` in the environment the board of the
 * class of thirty is kept as pictures.
 */
import { readFile } from 'node:fs/promises';
import { count, fill } from '../../../../src/i18n/format.ts';
import { FORMULA } from '../../../fixtures/class.ts';
import { readCsv } from '../../../fixtures/csv.ts';
import { violations } from '../../support/axe.ts';
import { bringClass, type ClassHere, classHere, view } from '../../support/board.ts';
import { strings } from '../../support/journey.ts';
import { expect, type Page, test } from '../../support/test.ts';

const words = strings.board;
const { signs } = strings;

let thirty: ClassHere;
test.beforeAll(async () => {
  thirty = await classHere();
});

const names = (page: Page) => view(page, words.pupils.title).locator('tbody th');

/** A mail in which a teacher got them all. */
const mail = () => thirty.codes.map((code, at) => `> Hello, this is number ${at}\n> ${code}\n`).join('\n');

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(words.take.label).fill(text);
  await page.getByRole('button', { name: words.take.read }).click();
}
async function openThirty(page: Page): Promise<void> {
  await bringClass(page, thirty);
  await paste(page, mail());
  await expect(page.getByText(count(words.take.added, 30, 'en'))).toBeVisible();
}
const picture = async (page: Page, name: string, region: string) => {
  const folder = process.env.PICTURES;
  if (folder) await view(page, region).screenshot({ path: `${folder}/board-${name}.png` });
};
const clean = async (page: Page) => expect(await violations(page)).toEqual([]);

test('an empty board says what to do first, and a made-up class shows what is to come', async ({ page }) => {
  await page.goto('/board/');
  await expect(page.getByRole('heading', { name: words.empty.title })).toBeVisible();
  await expect(page.getByRole('link', { name: words.empty.assign })).toHaveAttribute('href', '/teach/assign/');
  await clean(page);
  await page.getByRole('button', { name: words.empty.demo }).click();
  await expect(page.getByText(words.demo)).toBeVisible();
  await expect(page.getByText(count(words.glance.handedIn, 30, 'en'))).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: words.empty.title }), 'nothing of it is kept').toBeVisible();
});

test('a mail with thirty codes tells the story of the class; the broken one is listed; a reload keeps all', async ({
  page,
}) => {
  await openThirty(page);

  const refused = view(page, count(words.refused.title, 1, 'en'));
  await expect(refused).toContainText(words.refused.why['cut-off']);
  await expect(refused).toContainText('SaysWho1.s.');

  const glance = view(page, words.glance.title);
  await expect(glance).toContainText(count(words.glance.handedIn, 29, 'en'));
  await expect(glance).toContainText(`‘${signs.attribution.unnamed}’`);
  const confused = view(page, words.confused.title);
  await expect(confused.getByRole('listitem').first()).toContainText(
    fill('took ‘{meant}’ for ‘{said}’', { meant: signs.attribution.unnamed, said: signs.attribution.named }),
  );
  await expect(confused.getByText(words.story.invented).first(), 'a quotation has its label').toBeVisible();
  await expect(
    confused.getByRole('link', { name: fill(words.confused.lesson, { title: 'Who says so?' }) }).first(),
  ).toBeVisible();

  const story = view(page, words.story.title);
  const claim = story.getByRole('link').first();
  await claim.click();
  await expect(story.getByRole('complementary', { name: words.story.split })).toContainText(words.story.right);
  await expect(claim).toHaveAttribute('aria-expanded', 'true');
  await clean(page);
  await picture(page, 'glance', words.glance.title);
  await picture(page, 'story', words.story.title);

  await expect(names(page)).toHaveCount(29);
  const row = (name: string) => view(page, words.pupils.title).getByRole('row').filter({ hasText: name });
  await expect(row('Rosa')).toContainText(words.pupils.doubts);
  await expect(row('Lena')).toContainText(words.pupils.trusts);
  await expect(row('Amara')).toContainText(words.pupils.noLean);
  await expect(row('Åsa 🦊')).toBeVisible();
  await row('Rosa').getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: words.pupils.said })).toBeVisible();

  const change = view(page, words.change.title);
  await expect(change).toContainText(words.change.dPrime);
  await expect(change.getByRole('cell', { name: /\d to / })).toHaveCount(6);

  const handed = view(page, words.handedIn.title);
  await expect(handed.getByText(words.handedIn.counts, { exact: true })).toHaveCount(1);
  const later = handed.getByRole('button', { name: /Let the one of .* count for Bela/ });
  await later.click();
  await expect(later, 'now the first one may be chosen').toHaveCount(1);

  for (const [name, region] of [
    ['confused', words.confused.title],
    ['pupils', words.pupils.title],
    ['change', words.change.title],
  ] as const) {
    await picture(page, name, region);
  }

  await page.reload();
  await expect(glance).toContainText(count(words.glance.handedIn, 29, 'en'));
  await page.getByText(words.take.more).click();
  await paste(page, mail());
  await expect(page.getByText(count(words.take.known, 30, 'en'))).toBeVisible();
  await expect(glance).toContainText(count(words.glance.handedIn, 29, 'en'));
});

test('files of every kind are read, and what cannot be read says so', async ({ page }) => {
  await bringClass(page, thirty);
  const [one = '', two = '', three = ''] = thirty.codes;
  const packed = Buffer.from(three)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
  await page.getByLabel(words.take.files).setInputFiles([
    { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(one) },
    { name: 'form.csv', mimeType: 'text/csv', buffer: Buffer.from(`Name,Code\r\n"B","${two}"\r\n`) },
    {
      name: 'mail.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(`Subject: x\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed}`),
    },
  ]);
  await expect(page.getByText(count(words.take.added, 3, 'en'))).toBeVisible();
  await page.getByLabel(words.take.label).fill('Dear teacher, I have done it all.');
  await page.getByRole('button', { name: words.take.read }).click();
  await expect(page.getByText(words.take.none)).toBeVisible();
  await expect(names(page)).toHaveCount(3);
});

test('a paste that is too long for a field is read at once, and the field stays empty', async ({ page }) => {
  await bringClass(page, thirty);
  const pasted = await page.getByLabel(words.take.label).evaluate(
    (field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    `${mail()}\n${'A long thread of mails. '.repeat(4000)}`,
  );
  expect(pasted, 'the browser puts it into the field').toBe(false);
  await expect(page.getByText(count(words.take.added, 30, 'en'))).toBeVisible();
  await expect(page.getByLabel(words.take.label)).toHaveValue('');
});

test('on the projector there are no names, and hands from paper are added', async ({ page }) => {
  await openThirty(page);
  await page.getByRole('button', { name: words.tools.anonymous }).click();
  await expect(names(page).first()).toContainText(fill(words.pupils.anonymous, { n: 1 }));
  const main = await page.getByRole('main').innerText();
  for (const { name } of thirty.handIns) expect(main).not.toContain(name);
  await clean(page);
  await page.getByRole('button', { name: words.tools.names }).click();
  await expect(names(page).first()).not.toContainText(fill(words.pupils.anonymous, { n: 1 }));

  const paper = view(page, words.paper.title);
  await paper.getByRole('spinbutton').first().fill('7');
  await paper.getByRole('button', { name: words.paper.save }).click();
  await expect(paper).toContainText(count(words.paper.total, 7, 'en'));
  await expect(view(page, words.glance.title)).toContainText(count(words.glance.paper, 1, 'en'));
  await page.reload();
  await expect(paper).toContainText(count(words.paper.total, 7, 'en'));
});

test('the table for the gradebook and the backup are saved; deleting asks first and says what goes', async ({
  page,
}) => {
  await openThirty(page);
  const tools = view(page, words.tools.title);
  const downloading = page.waitForEvent('download');
  await tools.getByRole('button', { name: words.tools.csv }).click();
  const csv = await downloading;
  expect(csv.suggestedFilename()).toMatch(/^says-who-gradebook-.*\.csv$/);
  const rows = readCsv(await readFile(await csv.path(), 'utf8'));
  expect(rows).toHaveLength(30);
  expect(rows.map(([name]) => name?.text)).toContain(`'${FORMULA}`);

  await tools.getByText(words.tools.backup).first().click();
  await tools.getByLabel(/Passphrase/).fill('short');
  await tools.getByRole('button', { name: words.tools.backupButton }).click();
  await expect(tools).toContainText(fill(words.tools.short, { least: 8 }));
  await tools.getByLabel(/Passphrase/).fill('another long walk');
  const saving = page.waitForEvent('download');
  await tools.getByRole('button', { name: words.tools.backupButton }).click();
  expect(await readFile(await (await saving).path(), 'utf8')).not.toContain('Amara');

  await tools.getByRole('button', { name: words.tools.delete }).click();
  const dialog = page.getByRole('dialog', { name: words.tools.sure });
  await expect(dialog).toContainText('30 hand-ins');
  await expect(dialog.getByRole('button', { name: words.tools.cancel })).toBeFocused();
  await clean(page);
  await dialog.getByRole('button', { name: words.tools.confirm }).click();
  await expect(page.getByText(words.tools.deleted)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: words.empty.title })).toBeVisible();
});

test('a wrong passphrase opens nothing, and a link alone opens plain hand-ins only', async ({ page }) => {
  await page.goto('/board/');
  await page.getByText(words.bring.title).click();
  await page.getByLabel(words.bring.backup).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(thirty.backup),
  });
  await page.getByLabel(words.bring.passphrase).fill('not this one at all');
  await page.getByRole('button', { name: words.bring.load }).click();
  await expect(page.getByText(words.bring.noBackup['wrong-passphrase'])).toBeVisible();
  await page.getByLabel(words.bring.link).fill(`https://example.org/assigned/#${thirty.kept.fragment}`);
  await page.getByRole('button', { name: words.bring.take }).click();
  await paste(page, thirty.codes[0] ?? '');
  await expect(page.getByText(words.refused.why['no-key'])).toBeVisible();
});
