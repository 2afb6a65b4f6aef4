/**
 * The whole course from the first check to the last, in the order of its steps, by four readers. Their results differ as they
 * should. With `PICTURES=docs/pictures` in the environment each result is kept as a picture.
 */
import { BOARDS, type Field } from '../../../../src/core/exercises/sort/types.ts';
import { fill } from '../../../../src/i18n/format.ts';
import type { Picks } from '../../../../src/islands/exercises/picks.ts';
import { READERS, type Reader, takeCheck } from '../../support/check.ts';
import {
  course,
  firstPicks,
  type LessonHere,
  lessons,
  type Place,
  rightPicks,
  stepsIn,
  strings,
} from '../../support/journey.ts';
import { expect, type Page, test } from '../../support/test.ts';
import { answer, button, exerciseOn, itemOn, keptOnDevice, lookAt, outcomeOn } from '../hand.ts';

const words = strings.pages.results;
const { caught, missed, recognised, flagged } = words.sight;

/** How somebody answers in the lessons, and in the checks. */
interface Learner {
  readonly lessons: (place: Place) => Picks;
  readonly check: Reader;
}

const SUSPICIOUS: readonly Field[] = ['unattributed-allegation', 'nobody', 'hidden', 'accusation', 'contradicted'];
const doubt = (place: Place): Picks => {
  const { ask } = place.item;
  if (!('board' in ask)) return firstPicks(place);
  const fields: readonly Field[] = BOARDS[ask.board];
  return { field: [SUSPICIOUS.find((field) => fields.includes(field)) ?? fields[0] ?? ''] };
};
const byTone = (place: Place): Picks => {
  const { ask, key } = place.item;
  if (!('board' in ask) || ask.board !== 'board' || !('field' in key)) return rightPicks(place);
  const nasty = key.field === 'sourced-accusation' || key.field === 'unattributed-allegation';
  return { field: [nasty ? 'unattributed-allegation' : 'sourced-fact'] };
};

const LEARNERS: Readonly<Record<string, Learner>> = {
  careful: { lessons: rightPicks, check: READERS.careful },
  careless: { lessons: firstPicks, check: READERS.careless },
  doubting: { lessons: doubt, check: READERS.doubting },
  'by-tone': { lessons: byTone, check: READERS.byTone },
};

/** Answers every item of a lesson once, and looks whether each says how it came out. */
async function workThrough(page: Page, lesson: LessonHere, how: Learner['lessons']): Promise<void> {
  await page.goto(lesson.path);
  for (const exercise of lesson.exercises) {
    // The blind pass is for whoever likes; its own journey goes through it.
    if (exercise.type === 'blind') continue;
    await lookAt(page, exercise);
    for (const [n, item] of exercise.items.entries()) {
      const place = { lesson, exercise, item, n };
      const here = itemOn(page, place);
      await answer(here, how(place));
      await expect(outcomeOn(here)).toBeVisible();
      // Whoever leaves before the page says so may lose the answer; that is what the line is for.
      await keptOnDevice(here.locator('.feedback').last());
      const next = button(exerciseOn(page, exercise), 'next');
      if (n + 1 < exercise.items.length && (await next.isVisible())) await next.click();
    }
  }
}

async function counts(page: Page, form: 'A' | 'B'): Promise<Readonly<Record<string, number>>> {
  const sheet = page.getByRole('region', { name: form === 'A' ? words.before : words.after, exact: true });
  const texts = await sheet.locator('.dot-count').allTextContents();
  return Object.fromEntries(texts.map((text) => [text.replace(/^\d+ /, ''), Number.parseInt(text, 10)]));
}

const EXPECTED: Readonly<
  Record<string, { readonly sights: readonly number[]; readonly lean: keyof typeof words.lean }>
> = {
  careful: { sights: [8, 0, 8, 0], lean: 'none' },
  careless: { sights: [0, 8, 8, 0], lean: 'trusts' },
  doubting: { sights: [8, 0, 0, 8], lean: 'doubts' },
  'by-tone': { sights: [4, 4, 4, 4], lean: 'none' },
};

for (const [name, learner] of Object.entries(LEARNERS)) {
  test(`the whole course can be worked through from start to end: ${name}`, async ({ page }) => {
    test.setTimeout(900_000);
    for (const step of stepsIn(course)) {
      if (step.kind === 'check') await takeCheck(page, step.path.includes('/a/') ? 'A' : 'B', learner.check);
      else {
        const lesson = lessons.find(({ path }) => path === step.path);
        if (!lesson) throw new Error(`There is no lesson ${step.path}.`);
        await workThrough(page, lesson, learner.lessons);
      }
    }
    await page.goto('/results/');
    await expect(page.getByRole('heading', { name: words.change })).toBeVisible();
    const { sights, lean } = EXPECTED[name] ?? { sights: [], lean: 'none' };
    for (const form of ['A', 'B'] as const) {
      const seen = await counts(page, form);
      expect([caught, missed, recognised, flagged].map((sight) => seen[sight])).toEqual(sights);
    }
    const [, wrongly = 0, , byMistake = 0] = sights;
    await expect(page.getByText(fill(words.lean[lean], { missed: wrongly, flagged: byMistake }))).toHaveCount(2);
    if (process.env.PICTURES) {
      await page.setViewportSize({ width: 1120, height: 900 });
      await page.locator('.receipts').evaluateAll((all) => {
        for (const one of all) one.remove();
      });
      await page.locator('main').screenshot({ path: `${process.env.PICTURES}/result-${name}.png` });
    }
    // Every lesson counts as done, whatever the answers were, and the X-ray is the reward.
    await page.goto('/course/');
    await expect(page.locator('[data-step-state]').filter({ hasText: strings.work.progress.done })).toHaveCount(
      lessons.length,
    );
  });
}
