import { readFile } from 'node:fs/promises';
import { exerciseOf, packageOf } from '../../../src/catalog/index.ts';
import { maskedText } from '../../../src/core/anchoring/mask.ts';
import { decodeWork } from '../../../src/core/codec/read-work-file.ts';
import type { BlindAsk, BlindField, BlindKey } from '../../../src/core/exercises/blind/types.ts';
import type { Item } from '../../../src/core/exercises/types.ts';
import { count, fill } from '../../../src/i18n/format.ts';
import { fieldLabel } from '../../../src/islands/exercises/sort/label.ts';
import { strings, told } from '../support/journey.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';
import { answer, button, exerciseOn, goTo, itemOn, keptOnDevice, lookAt, outcomeOn } from './hand.ts';

const words = strings.exercise.blind;
const path = '/practice/harbour-crane/';
const exercise = exerciseOf('harbour-crane/blind');
if (exercise.type !== 'blind') throw new Error('The exercise is no blind pass.');
const places = exercise.items.map((item: Item<'blind'>, n) => ({ exercise, item, n }));
const round = (name: BlindAsk['round']) => places.filter(({ item }) => item.ask.round === name);
const [hidden, open] = [round('hidden'), round('open')];
const names = packageOf('harbour-crane').info.masks.flatMap(({ forms }) => forms);
const label = (field: BlindField): string => fieldLabel(field, strings);

/** The field diagonally opposite on the board: another row and another column. */
const OPPOSITE: Readonly<Record<BlindField, BlindField>> = {
  'sourced-fact': 'unattributed-allegation',
  'sourced-accusation': 'unsourced-statement',
  'unsourced-statement': 'sourced-accusation',
  'unattributed-allegation': 'sourced-fact',
};
const keyOf = ({ item }: (typeof places)[number]): BlindKey => item.key;

/** Places a claim, and waits until that is written down. */
async function put(page: Page, place: (typeof places)[number], field: BlindField): Promise<Locator> {
  const on = itemOn(page, place);
  await answer(on, { field: [field] });
  await expect(outcomeOn(on, 'noted')).toBeFocused();
  await keptOnDevice(on);
  return on;
}
/** Goes on to the next item, if there is one. */
async function next(page: Page, { n }: { n: number }): Promise<void> {
  if (n + 1 < places.length) await button(exerciseOn(page, exercise), 'next').click();
}

test('with the names hidden no name is shown, nothing leads into the story, and an answer is only noted', async ({
  page,
}) => {
  expect(names.length).toBeGreaterThan(5);
  await page.goto(path);
  await lookAt(page, exercise);
  for (const place of hidden) {
    const on = itemOn(page, place);
    const { ask } = place.item;
    if (ask.round !== 'hidden') throw new Error('unreachable');
    await expect(on.locator('blockquote')).toHaveText(maskedText(ask.claim.pieces));
    await expect(on.locator('figcaption')).toContainText(words.hidden);
    await put(page, place, keyOf(place).field);
    const text = await on.innerText();
    for (const name of names) expect(text).not.toContain(name);
    await expect(on.getByRole('link')).toHaveCount(0);
    await expect(on.getByRole('status')).toHaveText(strings.exercise.outcome.noted);
    await next(page, place);
  }
});

test('with the names each verdict is laid beside the one before, the key follows, and the end says what moved', async ({
  page,
}) => {
  await page.goto(path);
  await lookAt(page, exercise);
  for (const place of hidden) {
    await put(page, place, keyOf(place).field);
    await next(page, place);
  }
  /** All but the first and the last stay. */
  const moves = (place: (typeof places)[number]) => place === open[0] || place === open.at(-1);
  for (const place of open) {
    const { field } = keyOf(place);
    const now = moves(place) ? OPPOSITE[field] : field;
    const { ask } = place.item;
    if (ask.round !== 'open') throw new Error('unreachable');
    await expect(itemOn(page, place).locator('blockquote')).toHaveText(ask.claim.text);
    const on = await put(page, place, now);
    const said = fill(now === field ? words.stayed : words.moved, { hidden: label(field), open: label(now) });
    await expect(on.getByRole('status')).toContainText(said);
    await expect(on.getByRole('status')).toContainText(words.key);
    const why = keyOf(place).open?.why ?? [];
    for (const line of told({ feedback: [{ about: null, right: null, text: why }] })) {
      await expect(on.getByRole('status')).toContainText(line);
    }
    for (const verdict of [...Object.values(strings.exercise.mark), strings.exercise.outcome.right]) {
      await expect(on.getByText(verdict, { exact: true })).toHaveCount(0);
    }
    await expect(on.getByRole('heading', { name: words.title })).toHaveCount(place === open.at(-1) ? 1 : 0);
    await next(page, place);
  }

  const expectSummary = async (on: Locator) => {
    await expect(on.getByText(count(words.count, open.length, 'en', { moved: 2 }), { exact: true })).toBeVisible();
    const lines = open.filter(moves).map((place) => {
      const { field, open: also } = keyOf(place);
      return fill(words.from, { n: also?.pair.paragraph ?? '', hidden: label(field), open: label(OPPOSITE[field]) });
    });
    await expect(on.getByRole('listitem')).toHaveText(lines);
    await expect(on.getByText(words.about, { exact: true })).toBeVisible();
  };
  const last = open.at(-1);
  if (!last) throw new Error('unreachable');
  await expectSummary(itemOn(page, last));

  // All of it is there again after a reload, and marked as a blind pass, by which it is kept out of what is handed in.
  await page.reload();
  await lookAt(page, exercise);
  await expect(outcomeOn(itemOn(page, { exercise, n: 0 }), 'noted')).toBeVisible();
  await expectSummary(await goTo(page, last));
  await page.goto('/my-work/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: strings.work.download.button }).click();
  const read = decodeWork(await readFile(await (await downloading).path(), 'utf8'));
  const attempts = 'attempts' in read ? read.attempts : [];
  expect(attempts).toHaveLength(places.length);
  expect(attempts.map(({ context, outcome }) => [context.kind, outcome])).toEqual(places.map(() => ['blind', 'noted']));
});

test('a claim that was not placed with the names hidden is not compared, and not counted', async ({ page }) => {
  await page.goto(path);
  const [first] = hidden;
  const last = open.at(-1);
  if (!first || !last) throw new Error('unreachable');
  await lookAt(page, exercise);
  await put(page, first, 'sourced-fact');
  await page.reload();
  // Where the first one is answered, the second is on the table.
  await lookAt(page, exercise);
  await expect(itemOn(page, { exercise, n: 1 })).toBeVisible();
  for (let n = 1; n < last.n; n += 1) await next(page, { n });
  const on = await put(page, last, 'sourced-fact');
  await expect(on.getByRole('status')).toContainText(words.missed);
  await expect(on.getByText(words.none, { exact: true })).toBeVisible();
  await expect(on.getByRole('listitem')).toHaveCount(0);
});
