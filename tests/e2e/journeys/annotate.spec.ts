import { count, fill } from '../../../src/i18n/format.ts';
import { strings } from '../support/journey.ts';
import { expect, test } from '../support/test.ts';
import {
  boxOf,
  buttonOf,
  claim,
  exercise,
  expectMarks,
  key,
  openStory,
  type Plan,
  path,
  planFor,
  resultOf,
  rowOf,
  spanFor,
  words,
  wordsOf,
} from './annotate.ts';
import { button, checkButton, itemOn, keptOnDevice, litWords, lookAt, sideways } from './hand.ts';

const plan = (id: string): Plan => {
  const made = planFor(claim(id));
  if (!made) throw new Error(`No clause comes near ${id}.`);
  return made;
};
/** A claim of two clauses, one that will be judged as the key does, one otherwise, one not at all; and what is in no claim. */
const two = plan('two-sets-of-books');
const alike = plan('rusty-bolts');
const other = plan('check-skipped-allegedly');
const open = plan('one-telephone');
const added: Plan = { paragraph: 9, from: 1, to: 1 };
const marks = [
  [alike, claim('rusty-bolts').verdict],
  [other, 'sourced-fact'],
  [open, '-'],
  [added, 'colour'],
  [two, claim('two-sets-of-books').verdict],
] as const;
const result = resultOf(marks.map(([one, verdict]) => spanFor(one, verdict)));
const heading = `${fill(words.found, { found: result.found, all: key.claims.length })} ${fill(words.agreed, { agreed: result.agreed })}`;

test('the journey is about all that can come of a mark', () => {
  expect(two.to - two.from).toBe(1);
  expect(result.claims.map(({ fate }) => fate)).toEqual(
    expect.arrayContaining(['agreed', 'differed', 'open', 'missed']),
  );
  expect(result.added).toHaveLength(1);
});

test('a story is marked up by pressing its words, kept before it is handed in, and then laid over the key', async ({
  page,
}) => {
  test.slow();
  const whole = await openStory(page);
  await expect(whole.getByRole('combobox')).toHaveCount(0);

  for (const [one, verdict] of marks) {
    await wordsOf(whole, one).click();
    await expect(boxOf(whole, one)).toBeChecked();
    for (let on = one.from; on < one.to; on += 1) await buttonOf(whole, one, 'longer').click();
    if (verdict !== '-') await rowOf(whole, one).getByRole('combobox').selectOption(verdict);
  }
  await expectMarks(whole, marks);
  await expect(whole.getByText(count(words.total, marks.length, 'en'))).toBeVisible();
  await expect(whole.getByText(count(words.open, 1, 'en'))).toBeVisible();

  // A mark can be made shorter, and taken away: by its button, or by pressing its words again.
  await buttonOf(whole, two, 'shorter').click();
  await expect(boxOf(whole, two, 1)).not.toBeChecked();
  await buttonOf(whole, two, 'longer').click();
  await buttonOf(whole, open, 'drop').click();
  await expect(boxOf(whole, open)).not.toBeChecked();
  await expect(boxOf(whole, open)).toBeFocused();
  await wordsOf(whole, open).click();
  await wordsOf(whole, added).click();
  await expect(rowOf(whole, added)).toHaveCount(0);
  await wordsOf(whole, added).click();
  await rowOf(whole, added).getByRole('combobox').selectOption('colour');
  await expectMarks(whole, marks);

  // Nothing was handed in yet, and all of it is there again.
  await keptOnDevice(whole);
  await page.reload();
  await lookAt(page, exercise);
  await expectMarks(whole, marks);
  await expect(checkButton(whole)).toBeEnabled();
  expect(await sideways(page)).toBeLessThanOrEqual(0);

  await checkButton(whole).click();
  const outcome = whole.getByRole('heading', { name: heading, exact: true });
  await expect(outcome).toBeFocused();
  await expect(whole.locator('.feedback')).not.toContainText('%');
  const discussed = whole.locator('li', {
    hasText: claim('check-skipped-allegedly').why.find((part) => typeof part === 'string') ?? '?',
  });
  await expect(discussed).toHaveCount(1);
  await expect(discussed).toContainText(`${words.you} ${strings.signs.verdict['sourced-fact']}`);
  await expect(discussed).toContainText(`${words.key} ${strings.signs.verdict['unattributed-allegation']}`);
  const groups = { open: 1, missed: key.claims.length - result.found, added: 1, agreed: result.agreed };
  for (const [name, n] of Object.entries(groups)) {
    await expect(
      whole.getByText(count(words.groups[name as keyof typeof groups], n, 'en'), { exact: true }),
    ).toBeVisible();
  }
  const over = whole.locator('.laid .quotation');
  await expect(over.locator('[data-mine]').first()).toBeVisible();
  for (const { claim: one } of result.claims) await expect(over).toContainText(strings.signs.verdict[one.verdict]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);

  // A link of it leads into the story.
  await discussed.getByRole('link').first().click();
  const text = (await discussed.getByRole('link').first().textContent()) ?? '';
  await expect.poll(() => litWords(page)).toEqual([text.replace(/^“|”$/g, '')]);
  await page.keyboard.press('Escape');

  await button(whole, 'retry').click();
  await expectMarks(whole, marks);
});

test('what was handed in is there again after a reload, laid over the key', async ({ page }) => {
  const whole = await openStory(page);
  await wordsOf(whole, alike).click();
  await rowOf(whole, alike).getByRole('combobox').selectOption('sourced-fact');
  await checkButton(whole).click();
  const outcome = whole.getByRole('heading', { name: fill(words.found, { found: 1, all: key.claims.length }) });
  await expect(outcome).toBeFocused();
  await keptOnDevice(whole.locator('.feedback'));
  await page.reload();
  await lookAt(page, exercise);
  await expect(outcome).toBeVisible();
  await button(whole, 'retry').click();
  await expectMarks(whole, [[alike, 'sourced-fact']]);
});

test('a hand-in asks for at least one mark', async ({ page }) => {
  const whole = await openStory(page);
  await checkButton(whole).click();
  await expect(whole.getByRole('status')).toHaveText(strings.exercise.missing['nothing-chosen']);
  await expect(whole.locator('.outcome')).toHaveCount(0);
});

test('the list has every clause, can do the same, and says how much is marked', async ({ page }) => {
  const whole = await openStory(page);
  await wordsOf(whole, alike).click();
  await whole.getByRole('button', { name: words.list, exact: true }).click();
  await expect(whole.getByRole('button', { name: words.list, exact: true })).toHaveAttribute('aria-pressed', 'true');
  const clauses = exercise.items[0]?.ask.paragraphs.flatMap(({ starts }) => starts).length ?? 0;
  await expect(whole.getByRole('listitem').getByRole('checkbox')).toHaveCount(clauses);
  await expectMarks(whole, [[alike, '-']]);

  await wordsOf(whole, two).click();
  await buttonOf(whole, two, 'longer').click();
  await expect(whole.getByText(words.joined, { exact: true })).toHaveCount(1);
  await rowOf(whole, two).getByRole('combobox').selectOption('sourced-accusation');
  await expect(
    whole.getByRole('heading', {
      name: fill(words.some, { place: `¶${two.paragraph}`, marked: 2, n: 4 }),
      exact: true,
    }),
  ).toBeVisible();
  await whole.getByRole('button', { name: words.list, exact: true }).click();
  await expectMarks(whole, [
    [alike, '-'],
    [two, 'sourced-accusation'],
  ]);
});

test('what is ticked before any script has come counts, and is added to what was kept before', async ({ page }) => {
  const whole = await openStory(page);
  await wordsOf(whole, alike).click();
  await rowOf(whole, alike).getByRole('combobox').selectOption('sourced-fact');
  await keptOnDevice(whole);

  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\.js(\?|$)/, async (route) => {
    await come;
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto(path, { waitUntil: 'commit' });
  const again = itemOn(page, { exercise, n: 0 });
  await wordsOf(again, other).click();
  await wordsOf(again, two).click();
  await expect(boxOf(again, other)).toBeChecked();
  letCome();
  const both = [
    [alike, 'sourced-fact'],
    [other, '-'],
    [{ ...two, to: two.from }, '-'],
  ] as const;
  await expectMarks(again, both);
  await keptOnDevice(again);
  await page.reload();
  await lookAt(page, exercise);
  await expectMarks(again, both);
});

test('a hand-in before any script has come counts when it comes', async ({ page }) => {
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\.js(\?|$)/, async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  const whole = itemOn(page, { exercise, n: 0 });
  await wordsOf(whole, alike).click();
  await checkButton(whole).click();
  letCome();
  await expect(
    whole.getByRole('heading', { name: fill(words.found, { found: 1, all: key.claims.length }) }),
  ).toBeVisible();
});

test('where the result cannot be loaded, it is said that the marks are kept', async ({ page, watch }) => {
  watch.provoke(/ERR_FAILED.*\/Result\./);
  await page.route(/\/Result\.[^/]*\.js$/, (route) => route.abort());
  const whole = await openStory(page);
  await wordsOf(whole, alike).click();
  await checkButton(whole).click();
  await expect(whole.getByText(words.failed, { exact: true })).toBeVisible();
  await keptOnDevice(whole.locator('.feedback'));
  await page.unroute(/\/Result\.[^/]*\.js$/);
  await page.reload();
  await lookAt(page, exercise);
  await expect(
    whole.getByRole('heading', { name: fill(words.found, { found: 1, all: key.claims.length }) }),
  ).toBeVisible();
});

test('what is marked while storage is slow to open is kept, and so is what was there before', async ({
  page,
  context,
}) => {
  const whole = await openStory(page);
  await wordsOf(whole, alike).click();
  await keptOnDevice(whole);

  // Another tab is busy with the tables, and lets nobody else at them.
  const busy = await context.newPage();
  await busy.goto('/about/');
  await busy.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('says-who');
        request.onsuccess = () => {
          const table = request.result.transaction(['attempts', 'aside', 'meta'], 'readwrite').objectStore('meta');
          const go = () => {
            if (document.title !== 'free') table.get('device').onsuccess = go;
          };
          go();
          resolve();
        };
      }),
  );
  await page.bringToFront();
  await page.reload();
  await lookAt(page, exercise);
  await expect(page.locator('astro-island[ssr]').filter({ has: page.locator('[data-type="annotate"]') })).toHaveCount(
    0,
  );
  await wordsOf(whole, two).click();
  await expectMarks(whole, [[{ ...two, to: two.from }, '-']]);
  await busy.evaluate(() => {
    document.title = 'free';
  });
  const both = [
    [alike, '-'],
    [{ ...two, to: two.from }, '-'],
  ] as const;
  await expectMarks(whole, both);
  await keptOnDevice(whole);
  await page.reload();
  await lookAt(page, exercise);
  await expectMarks(whole, both);
});
