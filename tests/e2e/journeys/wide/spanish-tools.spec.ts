/** The teachers’ tools, and what their pupils open, in Spanish: every text and every name that is read out is marked as the language it is in. */

import { printables } from '../../../../src/catalog/paper.ts';
import { exerciseFiles } from '../../../../src/catalog/shelf.ts';
import { madeUpHandIns } from '../../../../src/core/class/demo.ts';
import { classItems } from '../../../../src/core/class/items.ts';
import { type AssignedStep, encodeAssignment } from '../../../../src/core/codec/assignment.ts';
import { SHEETS } from '../../../../src/core/paper/printable.ts';
import { count, fill } from '../../../../src/i18n/format.ts';
import { drawKeys } from '../../../../src/teach/seal/hpke.ts';
import { LESSON, sampleAssignment, source } from '../../../fixtures/class.ts';
import { bringClass, type ClassHere, classHere } from '../../support/board.ts';
import { type AnyExercise, first, firstPicks, rightPicks, wrongPicks } from '../../support/journey.ts';
import { astray, stringsIn } from '../../support/language.ts';
import { awake } from '../../support/page.ts';
import { expect, type Locator, type Page, test } from '../../support/test.ts';
import { shelf, shortest } from '../assignments.ts';
import { exerciseOn, pick } from '../hand.ts';

const es = stringsIn('es');
const TYPES = ['sort', 'choose', 'mark', 'match', 'order', 'settle', 'rewrite', 'annotate'] as const;
const VOTED = ['sort', 'choose', 'match', 'settle', 'blind'] as const;

/** What a teacher types here. Nobody can know which language that is in. */
const TYPED = { title: 'Títul', className: '9bé', due: 'Viérn', note: 'Nótula' } as const;
/** Times as Spanish writes them: “6 oct 2026, 10:00”, “5 de octubre de 2026”. */
const DATE = /\d+ (?:de )?\p{L}+ (?:de )?\d{4}(?:, \d+:\d+)?/gu;
const IN_NO_LANGUAGE = [...Object.values(TYPED), DATE, /https?:\S+/g, /SaysWho1\.\S+/g];

async function expectMarked(page: Page, neither: readonly (string | RegExp)[] = []): Promise<void> {
  const { wrong, ours, authors } = await astray(page, 'es', 'en', {
    neither: [...neither, ...IN_NO_LANGUAGE],
    names: true,
  });
  expect(wrong).toEqual([]);
  expect(ours, 'interface strings').toBeGreaterThan(0);
  expect(authors, 'texts of authors').toBeGreaterThan(0);
}

/** Opens all that is folded, also what is drawn only then, until nothing more is. */
async function unfold(page: Page): Promise<void> {
  const shut = page.locator('main details:not([open]) > summary');
  for (let before = -1; before !== (await shut.count()); ) {
    before = await shut.count();
    await shut.evaluateAll((all) => {
      for (const one of all as HTMLElement[]) one.click();
    });
  }
}

test('the list of sheets for paper keeps titles apart from interface strings', async ({ page }) => {
  await page.goto('/es/print/');
  await expectMarked(page);
});

/** Phrases have letters on paper, and after “z” two of them. */
const LETTERS = /(?<!\p{L})a[a-z](?!\p{L})/gu;
/** One sheet for each type of exercise, and a check. */
const sheets = [
  ...new Map(
    [...TYPES, 'blind' as const]
      .flatMap((type) => printables().find(({ exercises }) => exercises.some((one) => one.type === type)) ?? [])
      .concat(
        first(
          printables().filter(({ check }) => check),
          'check',
        ),
      )
      .map((sheet) => [sheet.slug, sheet] as const),
  ).values(),
];
for (const kind of SHEETS) {
  test(`sheets for paper keep apart what is ours and what is the authors’: ${kind}`, async ({ page }) => {
    for (const { slug } of sheets) {
      await page.goto(`/es/print/${slug}/${kind}/`);
      await expectMarked(page, [LETTERS]);
    }
  });
}

test('the page for assigning keeps apart what can be chosen, and lists what was made', async ({ page }) => {
  await page.goto('/es/teach/assign/');
  await awake(page);
  await unfold(page);
  await expectMarked(page);
  await page.locator('input[name="exercise"]:enabled').first().check();
  await page.locator('input[name="lesson"]').last().check();
  for (const [name, typed] of Object.entries(TYPED)) await page.locator(`[name="${name}"]`).fill(typed);
  await page.getByRole('button', { name: es.assign.make }).click();
  await expect(page.getByRole('heading', { name: es.assign.made.title })).toBeFocused();
  await page.getByRole('button', { name: es.assign.backup.button }).click();
  await expectMarked(page);
  const list = page.getByRole('region', { name: es.assign.earlier.title });
  await list.getByRole('button', { name: es.assign.earlier.delete }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectMarked(page);
});

test('the list of the projector keeps titles apart from interface strings', async ({ page }) => {
  await page.goto('/es/present/');
  await awake(page);
  await expectMarked(page);
});

for (const type of VOTED) {
  test(`before the class options, answers and reasons are marked: ${type}`, async ({ page }) => {
    const exercise = shortest(type);
    await page.goto(`/es/present/#${exercise.id}`);
    const stage = page.getByRole('region', { name: exercise.title, exact: true });
    await expect(stage).toBeVisible();
    await expectMarked(page);
    const next = stage.getByRole('button', { name: es.present.next, exact: true });
    for (let more = true; more; ) {
      // A hand for each, so that one is wrong; one more for the last, so that it tempts most.
      for (const option of await stage.locator('.present-more').all()) await option.click();
      await stage.locator('.present-more').last().click();
      await expectMarked(page);
      await stage.locator('.present-less').first().click();
      await stage.getByRole('button', { name: es.present.reveal, exact: true }).click();
      await expect(stage.locator('.stage-reveal')).toBeVisible();
      await expectMarked(page);
      more = await next.isVisible();
      if (more) await next.click();
    }
  });
}

const one = (type: AnyExercise['type']) => shortest(type);
const single: readonly AssignedStep[] = TYPES.map((type) => ({ kind: 'exercise', id: one(type).id }));
/** A pair to find, not to judge: its options are passages. */
const finding = first(
  exerciseFiles().flatMap(({ exercise }) =>
    exercise.type === 'match' && exercise.items.some(({ ask }) => ask.form === 'find') ? [exercise as AnyExercise] : [],
  ),
  'pair to find',
);
const lesson = first(
  shelf.lessons.filter(({ article }) => article === 'harbour-crane'),
  'lesson on the crane',
);
const gone: AssignedStep = { kind: 'lesson', id: 'nowhere-at-all' };

/** Does an item: wrongly, where that can be done. */
async function answerIn(
  page: Page,
  exercise: AnyExercise,
  n: number,
  button: string,
  wrong: boolean,
): Promise<Locator> {
  const item = first(exercise.items.slice(n), 'item');
  const place = { exercise, item };
  const on =
    exercise.items.length === 1 ? exerciseOn(page, exercise) : exerciseOn(page, exercise).locator('.item').nth(n);
  await on.scrollIntoViewIfNeeded();
  await pick(on, (wrong && wrongPicks(place)) || (exercise.scored ? rightPicks(place) : firstPicks(place)));
  await on.getByRole('button', { name: button, exact: true }).click();
  return on;
}

for (const feedback of ['at-once', 'after'] as const) {
  test(`an assignment that a pupil opens is marked, and so is what is handed in, with answers told ${feedback}`, async ({
    page,
  }) => {
    test.slow();
    const assignment = sampleAssignment({
      ...TYPED,
      feedback,
      freeText: true,
      blind: true,
      attempts: 2,
      steps: [{ kind: 'check', id: 'A' }, { kind: 'lesson', id: lesson.slug }, ...single, gone],
    });
    await page.goto(`/es/assigned/#${encodeAssignment(assignment)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const type of TYPES) await expect(exerciseOn(page, one(type))).toBeVisible();
    await unfold(page);
    await expectMarked(page, [gone.id]);
    for (const type of TYPES) {
      const exercise = one(type);
      const done = feedback === 'after' || !exercise.scored ? es.exercise.done : es.exercise.check;
      const on = await answerIn(page, exercise, 0, done, true);
      await expect(on.locator(feedback === 'after' ? '.assigned-kept-answer' : '.outcome').first()).toBeVisible();
    }
    // The list of what is shared is drawn when it is opened, and is about what is answered by now.
    await expect(page.locator('.shared-answers > li')).toHaveCount(TYPES.length);
    await expectMarked(page, [gone.id]);
    await page.getByRole('textbox', { name: es.handIn.name }).fill('Zoë');
    await page.getByRole('button', { name: es.handIn.make }).click();
    await expect(page.getByRole('heading', { name: es.handIn.code, exact: true })).toBeFocused();
    await expectMarked(page, [gone.id]);
  });
}

/** What classes work on: together it is all that a board can show. */
const CLASSES: Readonly<Record<string, readonly AssignedStep[]>> = {
  'a lesson and both checks': [
    { kind: 'check', id: 'A' },
    { kind: 'lesson', id: lesson.slug },
    { kind: 'check', id: 'B' },
  ],
  'exercises of every type': [...single, { kind: 'exercise', id: finding.id }],
};

/** A class whose pupils write sentences of their own, too. */
async function classOn(steps: readonly AssignedStep[]): Promise<ClassHere> {
  const keys = await drawKeys();
  const assignment = sampleAssignment({ ...TYPED, publicKey: keys.publicKey, steps });
  const items = classItems(assignment, source);
  const rewritten = new Set(items.filter(({ type }) => type === 'rewrite').map(({ key }) => key));
  const handIns = madeUpHandIns(items, assignment.id, LESSON).map((handIn) => ({
    ...handIn,
    items: handIn.items.map((one) =>
      rewritten.has(one.key) ? { ...one, first: [one.first[0] ?? null, 'Nobody said who did it.'] } : one,
    ),
  }));
  return classHere({ assignment, keys, handIns });
}

for (const [what, steps] of Object.entries(CLASSES)) {
  test(`the board of a class keeps apart what is ours, what is the authors’, and names: ${what}`, async ({ page }) => {
    test.slow();
    const all = await classOn(steps);
    await bringClass(page, all, '/es/board/', es.board);
    await page.getByLabel(es.board.take.label).fill(all.codes.join('\n'));
    await page.getByRole('button', { name: es.board.take.read }).click();
    await expect(page.getByText(count(es.board.take.added, all.codes.length - 1, 'es'))).toBeVisible();
    await expect(page.getByRole('region', { name: es.board.honest.title, exact: true })).toBeVisible();

    const paper = page.getByRole('region', { name: es.board.paper.title, exact: true });
    for (const exercise of [...TYPES.map(one), finding]) {
      const question = paper.locator(`option[value^="${exercise.id}/"]`).first();
      if ((await question.count()) === 0) continue;
      await paper.getByRole('combobox').selectOption(await question.getAttribute('value'));
      await paper.getByRole('spinbutton').first().fill('3');
      await paper.getByRole('button', { name: es.board.paper.save }).click();
      await expect(paper.getByText(fill(es.board.paper.saved, { n: 1, title: exercise.title }))).toBeVisible();
      await expectMarked(page, names(all));
    }
    await unfold(page);
    for (const row of await page.locator('.board-pupils .board-fold').all()) await row.click();
    const stories = page.getByRole('region', { name: es.board.story.title, exact: true });
    for (const story of await stories.locator('.heat-story').all()) await story.locator('a.heat').first().click();
    await expect(stories.locator('.heat-split').first()).toBeVisible();
    await page
      .getByRole('button', { name: /^Quitar la entrega de / })
      .first()
      .click();
    await unfold(page);
    await expect(page.locator('.board-who li').first()).toBeVisible();
    await expectMarked(page, names(all));
    await page.getByRole('button', { name: es.board.tools.anonymous }).click();
    await expectMarked(page, names(all));
  });
}

const names = ({ handIns }: ClassHere) =>
  [...new Set(handIns.map(({ name }) => name))].sort((a, b) => b.length - a.length);
