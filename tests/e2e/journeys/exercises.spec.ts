import { type Picks, samePicks } from '../../../src/islands/exercises/picks.ts';
import {
  allPlaces,
  type Place,
  places,
  receipts,
  rightPicks,
  scored,
  strings,
  told,
  wrongPicks,
} from '../support/journey.ts';
import { expect, type Locator, test } from '../support/test.ts';
import {
  answer,
  button,
  checkButton,
  controlsFor,
  exerciseOn,
  goTo,
  labelsFor,
  litWords,
  outcomeOn,
  pick,
} from './hand.ts';

const words = strings.exercise;

/** What tells one kind of exercise from another: its type, how it lies on the table, how its answers are picked. */
function kindOf({ exercise, item: { ask } }: Place): string {
  const form =
    'form' in ask ? ask.form : 'many' in ask ? (ask.many ? 'several' : 'one') : 'board' in ask ? ask.board : null;
  return `${exercise.type}${form ? ` (${form})` : ''}, ${exercise.items.length === 1 ? 'a single item' : exercise.layout === 'one' ? 'one at a time' : 'all on the table'}`;
}

/** One item of every kind that a lesson uses, or the practice page where no lesson has the type yet: one with a receipt and a wrong answer, the nearest to the start of its exercise. */
const samples = new Map<string, Place>();
for (const place of allPlaces.filter(({ exercise }) => exercise.scored).sort((a, b) => a.n - b.n)) {
  const pointed = receipts(scored(place, rightPicks(place))).length > 0 && wrongPicks(place);
  if (pointed && !samples.has(kindOf(place))) samples.set(kindOf(place), place);
}

/** Nothing says yet how anything comes out. */
async function expectNeutral(item: Locator): Promise<void> {
  await expect(outcomeOn(item)).toHaveCount(0);
  for (const mark of Object.values(words.mark)) await expect(item.getByText(mark, { exact: true })).toHaveCount(0);
  await expect(item.locator('[data-mark]')).toHaveCount(0);
  await expect(checkButton(item)).toBeEnabled();
}

/** The feedback says all of this. */
async function expectTold(item: Locator, place: Place, picks: Picks): Promise<void> {
  const lines = told(scored(place, picks));
  expect(lines).not.toEqual([]);
  for (const line of lines) await expect(item.locator('.feedback')).toContainText(line);
}

test('the lessons use every kind of exercise but those that are still to come', () => {
  const types = new Set(places.map(({ exercise }) => exercise.type));
  expect([...types].sort()).toEqual(expect.arrayContaining(['choose', 'mark', 'sort']));
  expect(samples.size).toBeGreaterThan(4);
});

for (const [kind, place] of samples) {
  const right = rightPicks(place);
  const wrong = wrongPicks(place) ?? {};
  /** Of these, what the key has an answer to. */
  const judged = Object.fromEntries(Object.entries(wrong).filter(([question]) => question in right));

  test(`${kind}: neutral, a hint, a miss with its reason, the answer shown, then right`, async ({ page }) => {
    await page.goto(place.lesson.path);
    const item = await goTo(page, place);
    await expectNeutral(item);

    if (place.exercise.hint) {
      const hint = exerciseOn(page, place.exercise).getByText(words.hint, { exact: true });
      const text = exerciseOn(page, place.exercise).locator('.hint p');
      await expect(text).toBeHidden();
      await hint.click();
      await expect(text).toBeVisible();
    }

    await pick(item, wrong);
    await expectNeutral(item);
    await checkButton(item).click();
    await expect(outcomeOn(item, 'wrong')).toBeFocused();
    await expectTold(item, place, wrong);
    for (const label of labelsFor(item, judged)) await expect(label).toContainText(words.mark.wrong);
    await expect(item.getByText(words.mark.answer, { exact: true }), 'the answer is not given away').toHaveCount(0);
    for (const control of controlsFor(item, wrong)) await expect(control).toBeDisabled();

    await button(item, 'show').click();
    await expect(outcomeOn(item, 'shown')).toBeFocused();
    for (const label of labelsFor(item, right)) await expect(label).toContainText(words.mark.answer);
    await expect(button(item, 'show')).toHaveCount(0);
    await expectTold(item, place, right);

    await button(item, 'retry').click();
    await expectNeutral(item);
    // A wrong single choice is taken back; of several each is the learner's to mend.
    for (const control of controlsFor(item, wrong)) {
      // Further questions about a pair are out of sight as long as the first one is open.
      if (!(await control.isVisible())) continue;
      const type = await control.getAttribute('type');
      if (type === 'radio') await expect(control).not.toBeChecked();
      else if (type === 'checkbox') await expect(control).toBeChecked();
      else await expect(control).not.toHaveValue('');
    }
    for (const label of labelsFor(item, wrong)) if (await label.getByRole('checkbox').count()) await label.click();
    await answer(item, right);
    await expect(outcomeOn(item, 'right')).toBeFocused();
    await expectTold(item, place, right);
    for (const label of labelsFor(item, right)) await expect(label).toContainText(words.mark.right);

    const [receipt] = receipts(scored(place, right));
    await item
      .locator('.feedback')
      .getByRole('link', { name: `“${receipt?.words}”`, exact: true })
      .first()
      .click();
    await expect.poll(() => litWords(page)).toEqual([receipt?.words]);
    const panel = page.getByRole('complementary', { name: strings.site.lesson.storyPanel });
    const paragraph = panel.locator(`[data-story="${receipt?.article}"] [data-p="${receipt?.at.paragraph}"]`);
    await expect(paragraph).toBeInViewport();
    await expect(paragraph).toBeFocused();
  });

  // What is the same for all kinds of a type is tried on one of them.
  const type = place.exercise.type;
  if (samples.values().find((one) => one.exercise.type === type) !== place) continue;

  test(`${type}: after the second miss the answer comes with the feedback`, async ({ page }) => {
    await page.goto(place.lesson.path);
    const item = await goTo(page, place);
    await answer(item, wrong);
    await button(item, 'retry').click();
    await answer(item, wrong);
    await expect(outcomeOn(item, 'wrong')).toBeFocused();
    for (const label of labelsFor(item, right)) await expect(label).toContainText(words.mark.answer);
    await expect(button(item, 'show')).toHaveCount(0);
  });

  test(`${type}: the outcome comes into a region that was there before, so that it is announced`, async ({ page }) => {
    await page.goto(place.lesson.path);
    const item = await goTo(page, place);
    const status = item.getByRole('status');
    await expect(status).toHaveCount(1);
    await expect(status).toHaveText('');
    const region = await status.elementHandle();
    await answer(item, wrong);
    await expect(outcomeOn(status, 'wrong')).toBeVisible();
    for (const line of told(scored(place, wrong))) await expect(status).toContainText(line);
    expect(await region?.evaluate((one) => one.isConnected && one.textContent !== ''), 'it is the same region').toBe(
      true,
    );
    await button(item, 'retry').click();
    await expect(status).toHaveText('');
  });
}

/** Items with several right picks, where some of them without any wrong one are part of the answer. */
const several = places.filter(
  (place) =>
    // A passage without a place is no answer; what is partly right in an order is tried by itself.
    place.exercise.scored &&
    place.exercise.type !== 'order' &&
    Object.values(rightPicks(place)).some((values) => values.length > 1),
);
for (const place of several) {
  test(`${place.exercise.id}/${place.item.id}: some of the right ones are partly right, and the rest can be added`, async ({
    page,
  }) => {
    const right = rightPicks(place);
    const some = Object.fromEntries(Object.entries(right).map(([question, values]) => [question, values.slice(0, 1)]));
    expect(samePicks(some, right)).toBe(false);
    await page.goto(place.lesson.path);
    const item = await goTo(page, place);
    await answer(item, some);
    await expect(outcomeOn(item, 'partly')).toBeFocused();
    await expect(item.getByText(words.mark.answer, { exact: true })).toHaveCount(0);
    await button(item, 'retry').click();
    for (const control of controlsFor(item, some)) await expect(control).toBeChecked();
    for (const control of controlsFor(item, right)) await control.check();
    await checkButton(item).click();
    await expect(outcomeOn(item, 'right')).toBeFocused();
  });
}
