/** What a learner does in an exercise, by what a screen reader would call things. */
import { expect, type Locator, type Page } from '@playwright/test';
import { fill } from '../../../src/i18n/format.ts';
import type { Picks } from '../../../src/islands/exercises/picks.ts';
import { type AnyExercise, type Place, rightPicks, strings } from '../support/journey.ts';

const words = strings.exercise;

/** A page, or a frame in one. */
type Where = Pick<Page, 'getByRole' | 'locator'>;

/** An exercise on the page. Two of them may have the same title. */
export const exerciseOn = (page: Where, { id, title }: Pick<AnyExercise, 'id' | 'title'>): Locator =>
  page.getByRole('region', { name: title, exact: true }).and(page.locator(`[aria-labelledby="${id}/title"]`));

/** Scrolls to an exercise, so that it wakes up. */
export async function lookAt(page: Page, exercise: AnyExercise): Promise<Locator> {
  const whole = exerciseOn(page, exercise);
  await whole.scrollIntoViewIfNeeded();
  return whole;
}

/** Scrolls to where a lesson says how much of it is answered. @returns what it says. */
export async function lessonEnd(page: Page): Promise<Locator> {
  await page.getByRole('navigation', { name: strings.site.lesson.between }).scrollIntoViewIfNeeded();
  return page.locator('.lesson-state');
}

/** One of its items; where there is only one, the exercise itself. */
export function itemOn(page: Where, { exercise, n }: Pick<Place, 'exercise' | 'n'>): Locator {
  const whole = exerciseOn(page, exercise);
  const total = exercise.items.length;
  if (total === 1) return whole;
  return whole.getByRole('group', { name: fill(words.place, { n: n + 1, total }), exact: true });
}

/** A box or a dot has the value; a list of choices offers it. */
export const controlFor = (question: string, value: string): string =>
  `:is(input[name$="/${question}"][value="${value}"], select[name$="/${question}"]:has(option[value="${value}"]))`;

/** Every control that these picks name. */
export const controlsFor = (item: Locator, picks: Picks): Locator[] =>
  Object.entries(picks).flatMap(([question, values]) =>
    values.map((value) =>
      item
        .getByRole('radio')
        .or(item.getByRole('checkbox'))
        .or(item.getByRole('combobox'))
        .and(item.locator(controlFor(question, value))),
    ),
  );

/** The labels of these controls: what a learner sees, and presses. */
export const labelsFor = (item: Locator, picks: Picks): Locator[] =>
  Object.entries(picks).flatMap(([question, values]) =>
    values.map((value) => item.locator(`label:has(${controlFor(question, value)})`)),
  );

/** The button that hands an answer in. */
export const checkButton = (item: Locator): Locator =>
  item
    .getByRole('button', { name: words.check, exact: true })
    .or(item.getByRole('button', { name: words.done, exact: true }));

/** A button of the exercise, by one of its strings. */
export const button = (within: Locator, name: 'retry' | 'show' | 'next' | 'previous'): Locator =>
  within.getByRole('button', { name: words[name], exact: true });

/** The ways to say that an answer came out like this; some items have no words of the story that could show anything. */
const SAID = {
  right: [words.outcome.right, words.outcome.yes],
  partly: [words.outcome.partly],
  wrong: [words.outcome.wrong, words.outcome.no],
  // A story that was marked up says in its heading what was found.
  noted: [words.outcome.noted, new RegExp(`^${strings.annotate.found.replace(/\{\w+\}/g, '\\d+')}`)],
  shown: [words.outcome.shown],
} as const;

/** The line that says how an answer came out, or that the answer is shown. Without an outcome: any of them. */
export function outcomeOn(item: Locator, outcome?: keyof typeof SAID): Locator {
  const said = outcome ? SAID[outcome] : Object.values(SAID).flat();
  return said.map((name) => item.getByRole('heading', { name, exact: true })).reduce((all, one) => all.or(one));
}

/** Picks with the mouse, on the words rather than on the small box; from a list by its choice. What is picked already stays. */
export async function pick(item: Locator, picks: Picks): Promise<void> {
  const labels = labelsFor(item, picks);
  const values = Object.values(picks).flat();
  for (const [at, one] of controlsFor(item, picks).entries()) {
    if (await isList(one)) await one.selectOption(values[at] ?? '');
    else if (!(await one.isChecked())) await labels[at]?.click();
  }
  await expectPicked(item, picks);
}

const isList = (one: Locator): Promise<boolean> => one.evaluate((control) => control instanceof HTMLSelectElement);

/** These picks are in the controls. */
export async function expectPicked(item: Locator, picks: Picks): Promise<void> {
  const values = Object.values(picks).flat();
  for (const [at, one] of controlsFor(item, picks).entries()) {
    if (await isList(one)) await expect(one).toHaveValue(values[at] ?? '');
    else await expect(one).toBeChecked();
  }
}

/** Picks, and presses Check. */
export async function answer(item: Locator, picks: Picks): Promise<void> {
  await pick(item, picks);
  await checkButton(item).click();
}

/** Goes to an item: in an exercise that shows one at a time it may be some presses away. */
export async function goTo(page: Page, place: Pick<Place, 'exercise' | 'n'>): Promise<Locator> {
  const whole = await lookAt(page, place.exercise);
  // Where all lie on the table there is nothing to press; phones show them one at a time.
  for (let n = 0; n < place.n; n += 1) {
    await expect(itemOn(page, { ...place, n })).toBeVisible();
    if (await button(whole, 'next').isVisible()) await button(whole, 'next').click();
  }
  const item = itemOn(page, place);
  await expect(item).toBeVisible();
  return item;
}

/** Answers every item of an exercise as the key does. */
export async function answerAll(page: Where, exercise: AnyExercise): Promise<void> {
  for (const [n, one] of exercise.items.entries()) {
    const place = { exercise, item: one, n };
    const item = itemOn(page, place);
    await answer(item, rightPicks(place));
    await expect(outcomeOn(item, exercise.scored ? 'right' : 'noted')).toBeVisible();
    const next = button(exerciseOn(page, exercise), 'next');
    if (n + 1 < exercise.items.length && (await next.isVisible())) await next.click();
  }
}

/** Waits until an answer has been written down, and on this device. */
export const keptOnDevice = (item: Locator): Promise<void> =>
  expect(item.getByText(words.kept.disk, { exact: true })).toBeVisible();

/** Holds every script file back, as a slow line would. @returns lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\.js(\?|$)/, async (route) => {
    await come;
    await route.continue();
  });
  return letCome;
}

/** What is lit up in the story, as text. */
export const litWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('lit') ?? [])].map(String));

/** How far the page is scrolled, in CSS pixels, once a smooth scroll that may be under way has come to its end. */
export const scrolledAtRest = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = Number.NaN;
        let still = 0;
        const look = () => {
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
          if (still > 10) resolve(Math.round(scrollY));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

/** How many CSS pixels the page is wider than the screen. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, innerWidth) - screen.width);
