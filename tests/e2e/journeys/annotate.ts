/** A story to mark up, as journeys know it. It stands on the practice page of its article. */
import { expect, type Locator, type Page } from '@playwright/test';
import { exerciseOf } from '../../../src/catalog/index.ts';
import { layOver } from '../../../src/core/exercises/annotate/overlay.ts';
import { readSpan, runsOf, type Span, writeSpan } from '../../../src/core/exercises/annotate/spans.ts';
import type { Judged, KeyClaim } from '../../../src/core/exercises/annotate/types.ts';
import { tickedAlone } from '../../../src/islands/exercises/annotate/marks.ts';
import { strings } from '../support/journey.ts';
import { itemOn, lookAt } from './hand.ts';

export const words = strings.annotate;
const found = exerciseOf('harbour-crane/on-your-own');
if (found.type !== 'annotate') throw new Error('harbour-crane/on-your-own is no annotate.');
export const exercise = found;
const [item] = exercise.items;
if (!item) throw new Error('harbour-crane/on-your-own has no item.');
export const { ask, key } = item;
export const path = '/practice/harbour-crane/';

/** A mark that a journey makes: some clauses of one paragraph that follow one another. */
export interface Plan {
  readonly paragraph: number;
  /** The number of the first clause, from 0. */
  readonly from: number;
  readonly to: number;
}
const clausesOf = (paragraph: number) => {
  const clauses = ask.paragraphs.find((one) => one.paragraph === paragraph);
  if (!clauses) throw new Error(`The story has no ¶${paragraph}.`);
  return clauses;
};

/** The marks that come nearest to a claim. */
export function planFor({ at }: KeyClaim): Plan | undefined {
  const [run] = runsOf(clausesOf(at.paragraph), [{ ...at, verdict: '-' }]);
  return run && { paragraph: at.paragraph, from: run.from, to: run.to };
}

/** The claim with an id. */
export function claim(id: string): KeyClaim {
  const one = key.claims.find((other) => other.id === id);
  if (!one) throw new Error(`The key has no claim ${id}.`);
  return one;
}

/** What is kept of a mark. */
export function spanFor({ paragraph, from, to }: Plan, verdict: Judged): string {
  const clauses = clausesOf(paragraph);
  const [first, last] = [from, to].map((clause) => readSpan(tickedAlone(clauses, clause)));
  if (!first || !last) throw new Error('unreachable');
  return writeSpan({ ...first, end: last.end, verdict } satisfies Span);
}

/** What the result says of these marks. */
export const resultOf = (spans: readonly string[]) => layOver(key, { spans });

/** Goes to the exercise, and waits until it is awake. */
export async function openStory(page: Page): Promise<Locator> {
  await page.goto(path);
  await lookAt(page, exercise);
  await expect(page.locator('astro-island[ssr]').filter({ has: page.locator('[data-type="annotate"]') })).toHaveCount(
    0,
  );
  return itemOn(page, { exercise, n: 0 });
}

/** One paragraph of the exercise. */
const sectionOf = (whole: Locator, paragraph: number): Locator =>
  whole
    .locator('section')
    .filter({ has: whole.page().getByRole('heading', { level: 4, name: new RegExp(`^¶${paragraph}\\b`) }) });

/** The checkbox of a clause, and its words, which are what is pressed. */
export const boxOf = (whole: Locator, { paragraph, from }: Plan, on = 0): Locator =>
  sectionOf(whole, paragraph)
    .getByRole('checkbox')
    .nth(from + on);
export const wordsOf = (whole: Locator, plan: Plan, on = 0): Locator =>
  sectionOf(whole, plan.paragraph)
    .locator('.phrase-text')
    .nth(plan.from + on);

/** What belongs to a mark: its list of fields, its buttons. */
export const rowOf = (whole: Locator, { paragraph, from }: Plan): Locator =>
  sectionOf(whole, paragraph).locator(`[data-clause="${from}"]`);
export const buttonOf = (whole: Locator, plan: Plan, name: 'longer' | 'shorter' | 'drop'): Locator =>
  rowOf(whole, plan).getByRole('button', { name: new RegExp(`^${words[name]}:`) });

/** All of these are marked, and judged like this; and no other. */
export async function expectMarks(whole: Locator, marks: readonly (readonly [Plan, Judged])[]): Promise<void> {
  for (const [plan, verdict] of marks) {
    for (let on = 0; plan.from + on <= plan.to; on += 1) await expect(boxOf(whole, plan, on)).toBeChecked();
    await expect(rowOf(whole, plan).getByRole('combobox')).toHaveValue(verdict);
  }
  const clauses = marks.reduce((sum, [{ from, to }]) => sum + to - from + 1, 0);
  await expect(whole.getByRole('checkbox', { checked: true })).toHaveCount(clauses);
  await expect(whole.getByRole('combobox')).toHaveCount(marks.length);
}
