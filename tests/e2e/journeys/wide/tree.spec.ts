/**
 * What a screen reader is told by every type of exercise: names, roles and states before and after an answer as a snapshot (renew them
 * with `npm run test:e2e -- tree --update-snapshots`, and read the difference), and what is announced, once and in order.
 */
import { courses, exerciseOf, itemsOf, lessonsOf } from '../../../../src/catalog/index.ts';
import { ANSWERS } from '../../../../src/core/exercises/score.ts';
import type { ExerciseType } from '../../../../src/core/exercises/types.ts';
import {
  type AnyExercise,
  first,
  type LessonHere,
  type Place,
  rightPicks,
  scored,
  told,
  wrongPicks,
} from '../../support/journey.ts';
import { expect, type Locator, type Page, test } from '../../support/test.ts';
import { answer, goTo, keptOnDevice, outcomeOn } from '../hand.ts';

/** The invented stories: their words change less often, and nobody is accused in a snapshot. */
const invented = courses().find(({ id }) => id === 'invented');
const lessons: readonly LessonHere[] = (invented ? lessonsOf(invented) : []).map((lesson) => ({
  ...lesson,
  path: `/lessons/${lesson.slug}/`,
  exercises: lesson.exercises.map(exerciseOf) as readonly AnyExercise[],
  items: itemsOf(lesson),
}));
const places: readonly Place[] = lessons.flatMap((lesson) =>
  lesson.exercises.flatMap((exercise) => exercise.items.map((item, n) => ({ lesson, exercise, item, n }))),
);

/** Collects what comes into live regions, in order, until `said` is asked. */
async function listenLive(item: Locator): Promise<void> {
  await item.evaluate((root) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const live = (node: Node) => {
      const at = node instanceof Element ? node : node.parentElement;
      const region = at?.closest('[aria-live], [role="status"]');
      return region !== null && region?.getAttribute('aria-live') !== 'off';
    };
    const text = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches('[aria-live="off"], [aria-hidden="true"]')) return '';
      return [...node.childNodes].map(text).join('');
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (!live(target)) continue;
        const words = [...addedNodes].map(text).join(' ').replace(/\s+/g, ' ').trim();
        if (words) heard.push(words);
      }
    }).observe(root, { childList: true, subtree: true });
  });
}
const heard = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));

for (const type of Object.keys(ANSWERS) as ExerciseType[]) {
  test(`${type}: names, roles and states before and after an answer; what came of it is said once`, async ({
    page,
  }) => {
    const place = first(
      places.filter(({ exercise, n }) => exercise.type === type && n === 0),
      `exercise of the type ${type} in the course on invented stories`,
    );
    await page.goto(place.lesson.path);
    const item = await goTo(page, place);
    // A story of many clauses would fill the snapshot: its first paragraph stands for all.
    const shown = type === 'annotate' ? item.getByRole('group').first() : item;
    await expect(shown).toMatchAriaSnapshot({ name: `${type}-before.aria.yml` });
    await listenLive(item);
    const picks = wrongPicks(place) ?? rightPicks(place);
    await answer(item, picks);
    await expect(outcomeOn(item)).toBeVisible();
    await keptOnDevice(item.locator('.feedback').last());
    if (type !== 'annotate') await expect(item).toMatchAriaSnapshot({ name: `${type}-after.aria.yml` });
    const words = await heard(page);
    for (const line of told(scored(place, picks))) {
      expect(words.split(line).length - 1, `“${line}” is said once`).toBe(1);
    }
  });
}
