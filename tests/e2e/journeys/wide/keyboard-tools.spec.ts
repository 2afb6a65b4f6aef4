/** What teachers and pupils do around the lessons, by keyboard alone: assign, hand in, read in, take work along, clear, settings. */
import { readFile } from 'node:fs/promises';
import { decodeWork } from '../../../../src/core/codec/read-work-file.ts';
import { count, fill } from '../../../../src/i18n/format.ts';
import { first, lessons, places, rightPicks, strings } from '../../support/journey.ts';
import { expect, type Locator, type Page, test } from '../../support/test.ts';
import { handWords, shortest } from '../assignments.ts';
import { answer, checkButton, controlsFor, goTo, holdScripts, itemOn, keptOnDevice, outcomeOn } from '../hand.ts';
import { tabTo } from '../keys.ts';

const { assign, board, work } = strings;
const { settings } = strings.site;

/** Goes to a control by Tab, and presses it. */
async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Goes to a field by Tab, and types. */
async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Picks one of a group of radios: Tab comes to the group, the arrows go on from there and pick. */
async function pickRadio(page: Page, group: Locator, wanted: Locator): Promise<void> {
  await tabTo(page, group.getByRole('radio'));
  const total = await group.getByRole('radio').count();
  await page.keyboard.press('Space');
  for (let presses = 0; presses < total && !(await wanted.isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
  await expect(wanted).toBeFocused();
}

const named = (within: Page | Locator, name: string): Locator => within.getByRole('button', { name, exact: true });

test('a teacher assigns, a pupil does it and hands in, and the teacher opens it on the board', async ({ browser }) => {
  test.slow();
  const exercise = shortest('settle');
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const desk = await context.newPage();
  await desk.goto('/teach/assign/');
  const box = desk.locator(`input[name="exercise"][value="${exercise.id}"]`);
  await press(desk, desk.locator('details', { has: box }).locator('summary'));
  await press(desk, box, 'Space');
  await expect(box).toBeChecked();
  // What helps is a description, so that the name is short to hear.
  await expect(box).toHaveAccessibleName(exercise.title);
  await expect(box).toHaveAccessibleDescription(/\S/);
  const order = desk.getByRole('group', { name: assign.options.order, exact: true });
  await pickRadio(desk, order, order.getByRole('radio', { name: assign.options.shuffled, exact: true }));
  await type(desk, desk.getByLabel(assign.words.assignment, { exact: true }), 'One question');
  await press(desk, named(desk, assign.make));
  await expect(desk.getByRole('heading', { name: assign.made.title })).toBeFocused();
  await press(desk, named(desk.locator('.made'), assign.made.copy));
  await expect(desk.getByText(assign.made.copied)).toBeVisible();
  await expect(named(desk.locator('.made'), assign.made.copy)).toBeFocused();
  const link = await desk.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('/assigned/#');

  // The pupil, in a browser of their own.
  const pupil = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await pupil.newPage();
  await page.goto(link);
  const [asked] = exercise.items;
  if (!asked) throw new Error('There is no item.');
  const item = itemOn(page, { exercise, n: 0 });
  await expect(item).toBeVisible();
  const [wanted] = controlsFor(item, rightPicks({ exercise, item: asked }));
  await pickRadio(page, item, first(wanted ? [wanted] : [], 'option'));
  await press(page, checkButton(item));
  await expect(outcomeOn(item, 'right')).toBeFocused();
  await press(page, page.locator('.hand-in summary'));
  await expect(page.getByText(handWords.shared.who)).toBeVisible();
  // Without a name: what is missing is said, and the focus is where it can be typed.
  await press(page, named(page, handWords.make));
  await expect(page.getByRole('status').filter({ hasText: handWords.needsName })).toBeVisible();
  await expect(page.getByRole('textbox', { name: handWords.name })).toBeFocused();
  await expect(page.getByRole('textbox')).toHaveAccessibleName(handWords.name);
  await expect(page.getByRole('textbox')).toHaveAccessibleDescription(handWords.nameAbout);
  await page.keyboard.type('Zoë');
  await press(page, named(page, handWords.make));
  await expect(page.getByRole('heading', { name: handWords.code, exact: true })).toBeFocused();
  await press(page, named(page, handWords.copy));
  await expect(named(page, handWords.copy)).toBeFocused();
  await expect(page.locator('.hand-in-code').getByText(assign.made.copied)).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());

  // It stands before the link; backwards, every stop shows itself as well.
  await tabTo(desk, desk.getByRole('link', { name: assign.made.board, exact: true }), 'Shift+Tab');
  await desk.keyboard.press('Enter');
  await expect(desk.getByLabel(board.take.label, { exact: true })).toBeVisible();
  await desk.evaluate((text) => navigator.clipboard.writeText(text), code);
  await tabTo(desk, desk.getByLabel(board.take.label, { exact: true }));
  await desk.keyboard.press('ControlOrMeta+V');
  await press(desk, named(desk, board.take.read));
  await expect(desk.getByRole('status').filter({ hasText: count(board.take.added, 1, 'en') })).toBeVisible();
  await expect(named(desk, board.take.read), 'the focus is where it was').toBeFocused();
  const pupils = desk.getByRole('region', { name: board.pupils.title, exact: true });
  const row = pupils.getByRole('row').filter({ hasText: 'Zoë' });
  await press(desk, row.getByRole('button'));
  await expect(pupils.locator('.board-answers tbody tr')).toHaveCount(exercise.items.length);
});

test('in “My work” learners are added and switched, work is taken along, and clearing asks first', async ({ page }) => {
  const place = first(
    places.filter(({ exercise, n }) => exercise.type === 'sort' && n === 0),
    'sort',
  );
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  await answer(item, rightPicks(place));
  await keptOnDevice(item);

  await page.goto('/my-work/');
  await expect(page.getByText(work.kept.disk)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await press(page, named(page.getByRole('main'), work.download.button));
  const saved = decodeWork(await readFile(await (await downloading).path(), 'utf8'));
  expect(saved).toMatchObject({ ok: true, attempts: [{ outcome: 'right' }] });

  // A second learner, and back to the first.
  await type(page, page.getByRole('textbox', { name: work.learners.name, exact: true }), 'Ines');
  await press(page, named(page, work.learners.add));
  const ines = page.getByRole('radio', { name: 'Ines', exact: true });
  await expect(ines).toBeChecked();
  await expect(page.getByText(fill(work.learners.chosen, { name: 'Ines' }))).toBeVisible();
  await expect(named(page, work.learners.add), 'the focus is where it was').toBeFocused();
  const nameless = page.getByRole('radio', { name: fill(work.learners.nameless, { n: 1 }), exact: true });
  await tabTo(page, ines, 'Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expect(nameless).toBeChecked();
  await expect(nameless).toBeFocused();
  await expect(page.getByText(count(work.kept.answers, 1, 'en'), { exact: true })).toBeVisible();

  // The question: Escape and “Keep it” both keep; the focus comes back to what was pressed.
  const clear = named(page, work.clear.button);
  const dialog = page.getByRole('dialog', { name: work.clear.sure });
  await press(page, clear);
  await expect(named(dialog, work.clear.cancel)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(clear).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, named(dialog, work.clear.confirm));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: work.clear.done })).toBeVisible();
  await expect(clear, 'the focus comes back').toBeFocused();
  await expect(page.getByText(count(work.kept.answers, 0, 'en'), { exact: true })).toBeVisible();
});

test('the reading settings open, change the page and close, and the focus comes back to their button', async ({
  page,
}) => {
  await page.goto(first(lessons, 'lesson').path);
  const open = named(page, settings.open);
  const panel = page.getByRole('group', { name: settings.title, exact: true });
  await press(page, open);
  await expect(panel).toBeVisible();
  for (const [name, { label, choices }] of Object.entries({
    theme: settings.theme,
    size: settings.size,
    spacing: settings.spacing,
    font: settings.font,
    motion: settings.motion,
    order: settings.order,
  })) {
    const group = panel.getByRole('group', { name: label, exact: true });
    const [value, last] = first(Object.entries(choices).slice(-1), 'choice');
    await pickRadio(page, group, group.getByRole('radio', { name: last, exact: true }));
    await expect(page.locator(':root')).toHaveAttribute(`data-${name}`, value);
  }
  await press(page, named(panel, settings.close));
  await expect(panel).toBeHidden();
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(open).toBeFocused();
});

test('of settings that the arrows pass by faster than a script comes, the last one counts', async ({ page }) => {
  const group = page.getByRole('group', { name: settings.theme.label, exact: true });
  // Several times: which of two imports of one file ends first, the browser draws by chance.
  for (let turn = 0; turn < 5; turn += 1) {
    await page.goto(first(lessons, 'lesson').path, { waitUntil: 'networkidle' });
    const letCome = await holdScripts(page);
    await press(page, named(page, settings.open));
    await tabTo(page, group.getByRole('radio'));
    for (const name of [settings.theme.choices.light ?? '', settings.theme.choices.dark ?? '']) {
      await page.keyboard.press('ArrowDown');
      await expect(group.getByRole('radio', { name, exact: true })).toBeChecked();
    }
    letCome();
    await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
    await page.unrouteAll();
    await page.evaluate(() => localStorage.clear());
  }
});
