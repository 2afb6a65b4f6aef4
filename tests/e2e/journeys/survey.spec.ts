import { count } from '../../../src/i18n/format.ts';
import { first, type Place, places, strings } from '../support/journey.ts';
import { expect, test } from '../support/test.ts';
import { checkButton, controlsFor, goTo, itemOn, keptOnDevice, labelsFor, lookAt, outcomeOn } from './hand.ts';

const words = strings.exercise;

const place: Place = first(
  places.filter(({ item: { ask } }) => 'passage' in ask && 'form' in ask && ask.form === 'survey'),
  'survey',
);
const { ask, key } = place.item;
if (!('passage' in ask) || !('attribution' in key)) throw new Error('unreachable');
const phrases = ask.passage.flatMap(({ parts }) =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [part.id])),
);
/** Some that somebody answers for, and some that nobody does: every third. */
const marked = phrases.filter((_, at) => at % 3 === 0);
const rows = (['somebody', 'nobody'] as const).map((half) => {
  const of = phrases.filter((id) => (key.attribution[id] === 'named') === (half === 'somebody'));
  const yes = of.filter((id) => marked.includes(id)).length;
  return { name: strings.signs.answers[half], yes, no: of.length - yes };
});

test('a first reading is marked freely, counted in a table, and called neither right nor wrong', async ({ page }) => {
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  for (const label of labelsFor(item, { picked: marked })) await label.click();
  // A mark can be taken back.
  const [again] = labelsFor(item, { picked: marked });
  const [control] = controlsFor(item, { picked: marked });
  if (!again || !control) throw new Error('The survey has nothing to mark.');
  await again.click();
  await expect(control).not.toBeChecked();
  await again.click();
  await expect(control).toBeChecked();
  await expect(item.getByRole('table')).toHaveCount(0);

  await item.getByRole('button', { name: words.done, exact: true }).click();
  await expect(outcomeOn(item, 'noted')).toBeFocused();
  const table = item.getByRole('table', { name: words.survey.caption });
  for (const { name, yes, no } of rows) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    await expect(row.getByRole('cell')).toHaveText([String(yes), String(no)]);
  }
  await expect(item.getByText(count(words.survey.total, marked.length, 'en'), { exact: true })).toBeVisible();

  for (const verdict of [
    ...Object.values(words.mark),
    words.outcome.right,
    words.outcome.wrong,
    words.outcome.partly,
  ]) {
    await expect(item.getByText(verdict, { exact: true })).toHaveCount(0);
  }
  await expect(item.getByRole('button', { name: words.show, exact: true })).toHaveCount(0);
});

test('a first reading asks for at least one mark', async ({ page }) => {
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  await checkButton(item).click();
  await expect(item.getByRole('status')).toHaveText(words.missing['nothing-chosen']);
  await expect(outcomeOn(item)).toHaveCount(0);
});

test('the marks of a first reading are there again after a reload', async ({ page }) => {
  await page.goto(place.lesson.path);
  const item = await goTo(page, place);
  for (const label of labelsFor(item, { picked: marked })) await label.click();
  await checkButton(item).click();
  await keptOnDevice(item);
  await page.reload();
  await lookAt(page, place.exercise);
  await expect(outcomeOn(itemOn(page, place), 'noted')).toBeVisible();
  await expect(item.getByRole('checkbox', { checked: true })).toHaveCount(marked.length);
});
