import { assignedParts, ownOrder } from '../../../src/core/codec/assigned-items.ts';
import { encodeAssignment } from '../../../src/core/codec/assignment.ts';
import { shuffled } from '../../../src/core/exercises/shuffle.ts';
import { count, fill } from '../../../src/i18n/format.ts';
import { violations } from '../support/axe.ts';
import { type AnyExercise, first, firstPicks, lessons, rightPicks, strings, wrongPicks } from '../support/journey.ts';
import { expect, test } from '../support/test.ts';
import {
  assignmentOf,
  handIn,
  handWords,
  makeButton,
  openAssigned,
  opened,
  rowsIn,
  shelf,
  shortest,
  words,
} from './assignments.ts';
import {
  answer,
  answerAll,
  button,
  checkButton,
  exerciseOn,
  itemOn,
  keptOnDevice,
  outcomeOn,
  sideways,
} from './hand.ts';

const sort = shortest('sort');
const choose = shortest('choose');
const total = sort.items.length + choose.items.length;
const at = (exercise: AnyExercise, n: number) => ({ exercise, item: first(exercise.items.slice(n), 'item'), n });

test('a pupil does what is assigned, comes back, hands in and sees just what is shared', async ({ page }) => {
  const assignment = assignmentOf([sort, choose], { due: 'Friday', note: 'Read twice.', certainty: true });
  await openAssigned(page, assignment);
  await expect(page.getByRole('heading', { level: 1, name: assignment.title })).toBeVisible();
  for (const said of [fill(words.class, { name: '9b' }), fill(words.due, { due: 'Friday' })]) {
    await expect(page.getByText(said)).toBeVisible();
  }
  await expect(page.getByText(words.kept.disk)).toBeVisible();
  await answerAll(page, sort);
  await expect(page.getByText(count(words.done, total, 'en', { done: sort.items.length }))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);

  await page.reload();
  await expect(page.getByText(count(words.done, total, 'en', { done: sort.items.length }))).toBeVisible();
  await expect(outcomeOn(exerciseOn(page, sort), 'right').first()).toBeVisible();

  await makeButton(page).click();
  await expect(page.getByText(handWords.needsName)).toBeVisible();
  await page.getByText(handWords.see).click();
  await expect(page.getByText(handWords.never.blind)).toBeVisible();
  await expect(page.locator('.shared-answers > li')).toHaveCount(sort.items.length);
  const code = await handIn(page, '  Zoë 🦊 ');
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  const read = await opened(code, null);
  expect(read).toMatchObject({ name: 'Zoë 🦊', assignment: 'journey1', log: null });
  expect(read.items).toHaveLength(sort.items.length);
  await expect(page.getByText(handWords.plain)).toBeVisible();

  await answerAll(page, choose);
  const again = await opened(await handIn(page, 'Zoë 🦊'), null);
  expect(again.items).toHaveLength(total);
  expect(again.pupil).toBe(read.pupil);
  expect(again.id).not.toBe(read.id);
  await expect(page.locator('.hand-in-made + ul > li')).toHaveCount(2);
});

test('“My work” leads back to an assignment, and clearing the device takes it and the name away', async ({ page }) => {
  await openAssigned(page, assignmentOf([choose]));
  await handIn(page, 'Zoë');
  await page.goto('/my-work/');
  const mine = page.getByRole('region', { name: words.mine.title });
  await mine.getByRole('link', { name: 'Who answers for it?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who answers for it?' })).toBeVisible();
  await page.goto('/my-work/');
  await page.getByRole('button', { name: strings.work.clear.button }).click();
  await page.getByRole('button', { name: strings.work.clear.confirm }).click();
  await expect(page.getByText(strings.work.clear.done)).toBeVisible();
  await expect(mine).toHaveCount(0);
  expect(await rowsIn(page, 'says-who-assigned', 'opened')).toEqual([]);
});

test('with feedback after the hand-in nothing is said before, an answer can be changed, and then all is said', async ({
  page,
}) => {
  await openAssigned(page, assignmentOf([sort], { feedback: 'after', attempts: 2 }));
  const place = at(sort, 0);
  const item = itemOn(page, place);
  await checkButton(item).click();
  await expect(item.getByText(strings.exercise.missing['nothing-chosen'])).toBeVisible();
  const wrong = wrongPicks(place) ?? firstPicks(place);
  await answer(item, wrong);
  await expect(item.getByText(words.quiet.kept)).toBeFocused();
  await expect(outcomeOn(item)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await expect(item.getByText(words.quiet.kept)).toBeVisible();
  await item.getByRole('button', { name: words.quiet.change }).click();
  await answer(item, rightPicks(place));
  await expect(item.getByText(words.quiet.last)).toBeVisible();
  await expect(item.getByRole('button', { name: words.quiet.change })).toHaveCount(0);

  const read = await opened(await handIn(page, 'Zoë'), null);
  expect(read.items).toMatchObject([{ first: wrong.field, last: rightPicks(place).field, tries: 2 }]);
  await expect(page.getByText(words.opened)).toBeVisible();
  await expect(outcomeOn(item, 'right')).toBeVisible();
  await expect(button(item, 'retry')).toBeHidden();
});

test('with one try there is no second one, also after a reload', async ({ page }) => {
  await openAssigned(page, assignmentOf([choose], { attempts: 1 }));
  const place = at(choose, 0);
  const item = itemOn(page, place);
  await answer(item, wrongPicks(place) ?? rightPicks(place));
  await keptOnDevice(item);
  await expect(button(item, 'retry')).toBeHidden();
  await expect(
    page.getByText(words.spent[choose.items.length === 1 ? 'one' : 'other']?.split(' (')[0] ?? ''),
  ).toBeVisible();
  await page.reload();
  await expect(outcomeOn(item)).toBeVisible();
  await expect(button(item, 'retry')).toBeHidden();
});

test('a shuffled order is one’s own, stays after a reload, and is told by its seed', async ({ page }) => {
  const list = (['sort', 'choose', 'settle', 'match', 'rewrite'] as const).map((type) => shortest(type));
  const assignment = assignmentOf(list, { order: 'shuffled' });
  await openAssigned(page, assignment);
  await expect(page.locator('.exercise')).toHaveCount(list.length);
  const [row] = await rowsIn(page, 'says-who-assigned', 'opened');
  const seed = Number(row?.seed);
  const wanted = ownOrder(assignedParts(assignment, shelf), seed).map(({ step }) => `${step.id}/title`);
  const shown = () =>
    page.locator('.exercise').evaluateAll((all) => all.map((one) => one.getAttribute('aria-labelledby')));
  expect(await shown()).toEqual(wanted);
  await page.reload();
  await expect(page.locator('.exercise')).toHaveCount(list.length);
  expect(await shown()).toEqual(wanted);

  const [item] = shuffled(choose.items, seed, choose.id);
  if (!item) throw new Error('There is no item.');
  const on = itemOn(page, { exercise: choose, n: 0 });
  await answer(on, rightPicks({ exercise: choose, item }));
  await keptOnDevice(on);
  const attempts = await rowsIn(page, 'says-who', 'attempts');
  expect(attempts).toMatchObject([{ item: `${choose.id}/${item.id}`, seed }]);
});

test('what was answered in one assignment is not there in the next one', async ({ page }) => {
  await openAssigned(page, assignmentOf([choose]));
  const place = at(choose, 0);
  await answer(itemOn(page, place), rightPicks(place));
  await keptOnDevice(itemOn(page, place));
  await openAssigned(page, assignmentOf([choose], { id: 'journey2', title: 'Once more' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Once more' })).toBeVisible();
  await expect(checkButton(itemOn(page, place))).toBeVisible();
  await expect(outcomeOn(itemOn(page, place))).toHaveCount(0);
});

test('a second link in the same tab is handed in for its own assignment', async ({ page }) => {
  const place = at(choose, 0);
  await openAssigned(page, assignmentOf([choose]));
  await answer(itemOn(page, place), rightPicks(place));
  await keptOnDevice(itemOn(page, place));
  expect(await opened(await handIn(page, 'Zoë'), null)).toMatchObject({ assignment: 'journey1' });
  await openAssigned(page, assignmentOf([choose], { id: 'journey2', title: 'Once more' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Once more' })).toBeVisible();
  await expect(page.getByText('SaysWho1.'), 'the code of the first one').toHaveCount(0);
  await answer(itemOn(page, place), rightPicks(place));
  await keptOnDevice(itemOn(page, place));
  const second = await opened(await handIn(page, 'Ada'), null);
  expect(second).toMatchObject({ assignment: 'journey2', name: 'Ada' });
  expect(second.items).toHaveLength(1);
});

test('a lesson is done on its own page, and what is done there shows here', async ({ page }) => {
  const lesson = first(
    lessons.filter(({ exercises }) => exercises.some(({ type }) => type === 'sort')),
    'lesson with claims to sort',
  );
  const assignment = assignmentOf([], {
    steps: [
      { kind: 'lesson', id: lesson.slug },
      { kind: 'check', id: 'A' },
    ],
  });
  await openAssigned(page, assignment);
  await expect(page.getByText(words.lessonState.new)).toHaveCount(2);
  await page.getByRole('link', { name: words.toLesson }).click();
  const exercise = first(
    lesson.exercises.filter(({ type }) => type === 'sort'),
    'claims to sort',
  );
  await exerciseOn(page, exercise).scrollIntoViewIfNeeded();
  await answer(itemOn(page, at(exercise, 0)), rightPicks(at(exercise, 0)));
  await keptOnDevice(itemOn(page, at(exercise, 0)));
  await page.goBack();
  await expect(page.getByText(words.lessonState.begun, { exact: true })).toBeVisible();
  const read = await opened(await handIn(page, 'Zoë'), null);
  expect(read.items).toMatchObject([{ first: rightPicks(at(exercise, 0)).field }]);
});

test('a story with names hidden comes first where it is wanted, and is never handed in', async ({ page }) => {
  const blind = shortest('blind');
  const other = shortest('choose', blind.id.slice(0, blind.id.indexOf('/') + 1));
  await openAssigned(page, assignmentOf([other], { blind: true }));
  await expect(page.locator('.exercise')).toHaveCount(2);
  await expect(page.locator('.exercise').first()).toHaveAttribute('aria-labelledby', `${blind.id}/title`);
  const place = at(blind, 0);
  await answer(itemOn(page, place), firstPicks(place));
  await keptOnDevice(itemOn(page, place));
  const read = await opened(await handIn(page, 'Zoë'), null);
  expect(read.items).toEqual([]);
});

test.describe('a link that shows no work says what happened and what to do', () => {
  const fragment = encodeAssignment(assignmentOf([sort]));
  for (const [name, hash, why] of [
    ['an empty one', '', 'nothing'],
    ['a damaged one', `#${fragment.slice(0, -9)}`, 'damaged'],
    ['one from a newer site', `#2${fragment.slice(1)}`, 'newer-version'],
    ['something else', '#hello', 'not-one'],
  ] as const) {
    test(name, async ({ page }) => {
      await page.goto(`/assigned/${hash}`);
      await expect(page.getByRole('heading', { level: 1, name: words.why[why].title })).toBeVisible();
      const said = fill(words.why[why].text, { length: hash.length - 1 });
      await expect(page.getByText(said)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }

  test('one with a part that is gone shows the rest', async ({ page }) => {
    const steps = [
      { kind: 'exercise', id: 'gone/by-now' },
      { kind: 'exercise', id: choose.id },
    ] as const;
    await openAssigned(page, assignmentOf([], { steps }));
    await expect(page.getByText(fill(words.unknown.text, { id: 'gone/by-now' }))).toBeVisible();
    await expect(exerciseOn(page, choose)).toBeVisible();
    await openAssigned(page, assignmentOf([], { id: 'journey3', steps: steps.slice(0, 1) }));
    await expect(page.getByText(words.all)).toBeVisible();
  });

  test('one that could not be fetched says so', async ({ page, watch }) => {
    watch.provoke(/ERR_FAILED.*\/exercises\/index\.json/);
    await page.route('**/exercises/index.json', (route) => route.abort());
    await page.goto(`/assigned/#${fragment}`);
    await expect(page.getByRole('heading', { level: 1, name: words.why.unreachable.title })).toBeVisible();
  });

  test('“Skip to the text” leaves the link as it is', async ({ page }) => {
    await openAssigned(page, assignmentOf([choose]));
    await page.getByRole('link', { name: strings.site.skip }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${encodeAssignment(assignmentOf([choose]))}$`));
    await expect(exerciseOn(page, choose)).toBeVisible();
  });
});
