import { exerciseOf } from '../../../src/catalog/index.ts';
import { reviewIndex } from '../../../src/catalog/review.ts';
import { DAY } from '../../../src/core/record/day.ts';
import { masteryOf } from '../../../src/core/record/mastery.ts';
import { articleOf } from '../../../src/core/record/review-index.ts';
import { sittingOf } from '../../../src/core/record/sitting.ts';
import type { Attempt } from '../../../src/core/record/types.ts';
import { count, fill } from '../../../src/i18n/format.ts';
import { sampleAttempt } from '../../fixtures/attempts.ts';
import { violations } from '../support/axe.ts';
import {
  type AnyExercise,
  first,
  landingExercise,
  lessons,
  type Place,
  places,
  rightPicks,
  strings,
  wrongPicks,
} from '../support/journey.ts';
import { expect, type Page, test } from '../support/test.ts';
import { answer, answerAll, button, exerciseOn, goTo, itemOn, keptOnDevice, lookAt, outcomeOn } from './hand.ts';

const words = strings.pages.review;
const timezoneId = 'Europe/Berlin';
test.use({ timezoneId });

/** A Monday, noon, in Berlin; `behind` as a browser there says it. */
const MONDAY = Date.UTC(2026, 2, 2, 11);
const behind = -60;
const index = reviewIndex();
const known = new Map(index.items.map((item) => [item.id, item]));
const idOf = ({ exercise, item }: Pick<Place, 'exercise' | 'item'>) => `${exercise.id}/${item.id}`;

/** An item of the found story that may come back, which is not the landing page’s. */
const missed = first(
  places.filter((place) => {
    const item = known.get(idOf(place));
    return item?.alone && index.articles[articleOf(item.id)]?.found && wrongPicks(place);
  }),
  'item of the found story that can be asked again',
);
const attempt = (over: Partial<Attempt>) =>
  sampleAttempt({ item: idOf(missed), revision: missed.item.revision, certainty: null, ...over });
const miss = attempt({ outcome: 'wrong', at: MONDAY, seq: 1 });

/** The sentence on when the next ones come, as it is said on a day. */
function next(log: readonly Attempt[], now: number): string {
  const days = sittingOf(index, log, { now, behind }).next;
  if (days === null) throw new Error('Nothing will come back.');
  if (days === 1) return words.tomorrow;
  const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: timezoneId } as const;
  return fill(words.on, { date: new Intl.DateTimeFormat('en', form).format(now + days * DAY) });
}

/** Misses the item in its lesson, on Monday. */
async function missIt(page: Page): Promise<void> {
  const wrong = wrongPicks(missed);
  if (!wrong) throw new Error('unreachable');
  await page.clock.setFixedTime(MONDAY);
  await page.goto(missed.lesson.path);
  const item = await goTo(page, missed);
  await answer(item, wrong);
  await keptOnDevice(item);
}

/** What comes back for it the next day: another passage for the same skill, or itself. */
function shownOnTuesday(): { readonly place: Pick<Place, 'exercise' | 'item' | 'n'>; readonly due: string } {
  const [asked] = sittingOf(index, [miss], { now: MONDAY + DAY, behind }).items;
  if (!asked) throw new Error('Nothing is due on Tuesday.');
  const cut = asked.shown.lastIndexOf('/');
  const whole = exerciseOf(asked.shown.slice(0, cut)) as AnyExercise;
  const item = first(
    whole.items.filter(({ id }) => id === asked.shown.slice(cut + 1)),
    'item that is shown',
  );
  return { place: { exercise: { ...whole, items: [item] }, item, n: 0 }, due: asked.due };
}

const today = (page: Page) => page.getByText(words.today.title, { exact: true }).locator('xpath=..');

test('what was missed in a lesson comes back the next day, and then on the day that is said', async ({ page }) => {
  await missIt(page);
  await page.goto('/');
  await expect(today(page)).toContainText(`${words.today.nothing} ${words.tomorrow}`);

  await page.clock.setFixedTime(MONDAY + DAY);
  await page.goto('/');
  await today(page)
    .getByRole('link', { name: count(words.today.due, 1, 'en'), exact: true })
    .click();
  await expect(page).toHaveURL('/review/');
  await expect(page.getByRole('heading', { level: 2, name: fill(words.place, { n: 1, total: 1 }) })).toBeVisible();

  const { place, due } = shownOnTuesday();
  await expect(page.getByText(due === idOf(place) ? words.met : words.fresh, { exact: true })).toBeVisible();
  const item = itemOn(page, place);
  await expect(outcomeOn(item)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await answer(item, rightPicks(place));
  await expect(outcomeOn(item, 'right')).toBeVisible();
  await keptOnDevice(item);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: words.end, exact: true }).click();
  const right = sampleAttempt({
    item: idOf(place),
    revision: place.item.revision,
    certainty: null,
    context: { kind: 'review', id: due },
    at: MONDAY + DAY,
    seq: 2,
  });
  const said = next([miss, right], MONDAY + DAY);
  await expect(page.getByRole('heading', { level: 2, name: words.finished })).toBeFocused();
  await expect(page.getByText(said, { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.goto('/course/');
  await expect(today(page)).toContainText(`${words.today.nothing} ${said}`);
});

test('a review changes nothing in the lesson, and asks anew after a reload', async ({ page }) => {
  await missIt(page);
  await page.clock.setFixedTime(MONDAY + DAY);
  await page.goto('/review/');
  const { place } = shownOnTuesday();
  const item = itemOn(page, place);
  await expect(item).toBeVisible();
  await page.reload();
  await expect(outcomeOn(item)).toHaveCount(0);
  await answer(item, rightPicks(place));
  await keptOnDevice(item);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: words.nothing })).toBeVisible();

  await page.goto(missed.lesson.path);
  const whole = await lookAt(page, missed.exercise);
  if (missed.exercise.items.length > 1) await button(whole, 'previous').click();
  await expect(outcomeOn(itemOn(page, missed), 'wrong')).toBeVisible();
});

test('whoever wants invented stories only meets no claim of the other one, also the next time', async ({ page }) => {
  await missIt(page);
  await page.clock.setFixedTime(MONDAY + DAY);
  await page.goto('/review/');
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  const option = page.getByRole('checkbox', { name: words.invented, exact: true });
  await option.check();
  const plan = sittingOf(index, [miss], { now: MONDAY + DAY, behind }, true);
  const heading = plan.items.length > 0 ? fill(words.place, { n: 1, total: plan.items.length }) : words.nothing;
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  await expect(page.getByText(strings.signs.underStudy)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  await expect(option).toBeChecked();
});

/** Addresses of all that a page loads in which the scheduler is; `request_retention` is a word of its own. */
function watchScheduler(page: Page): Promise<readonly string[]>[] {
  const found: Promise<readonly string[]>[] = [];
  page.on('response', (response) => {
    if (!/\.js$/.test(new URL(response.url()).pathname)) return;
    found.push(response.text().then((text) => (text.includes('request_retention') ? [response.url()] : [])));
  });
  return found;
}

test('a newcomer loads nothing that reckons days, and still none after a right answer', async ({ page }) => {
  const loaded = watchScheduler(page);
  const place = { exercise: landingExercise, item: first(landingExercise.items, 'claim'), n: 0 };
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const item = itemOn(page, place);
  await answer(item, rightPicks(place));
  await keptOnDevice(item);
  await page.goto('/course/');
  await page.waitForLoadState('networkidle');
  expect(loaded.length).toBeGreaterThan(3);
  expect((await Promise.all(loaded)).flat()).toEqual([]);
});

test('who has missed something loads it, so that the test above can fail', async ({ page }) => {
  await missIt(page);
  const loaded = watchScheduler(page);
  await page.goto('/');
  await expect(today(page)).toBeVisible();
  expect((await Promise.all(loaded)).flat()).toHaveLength(1);
});

test('“My work” shows of each skill what the answers show, and where it is trained', async ({ page }) => {
  const mastery = strings.pages.mastery;
  const [lesson, exercise] = first(
    lessons.flatMap((lesson) => {
      const many = lesson.exercises.filter(({ id, items, scored }) => {
        const skills = items.map((item) => known.get(`${id}/${item.id}`)?.skill);
        return scored && skills.filter((skill) => skill && skill === skills[0]).length > 2;
      });
      return many.map((exercise) => [lesson, exercise] as const);
    }),
    'exercise with three items of one skill',
  );
  await page.goto('/my-work/');
  const section = page.getByRole('region', { name: mastery.title });
  await expect(section.getByText(mastery.little, { exact: true })).toHaveCount(4);

  await page.goto(lesson.path);
  await lookAt(page, exercise);
  await answerAll(page, exercise);
  await keptOnDevice(exerciseOn(page, exercise).locator('.item:not([data-off])').last());
  await page.goto('/my-work/');
  const log = exercise.items.map((item, n) =>
    sampleAttempt({ item: `${exercise.id}/${item.id}`, revision: item.revision, seq: n + 1 }),
  );
  const shown = first(
    masteryOf(index.items, log).filter(({ total }) => total > 2),
    'skill with enough answers',
  );
  const line = count(mastery.line, shown.articles, 'en', { right: shown.right, of: shown.of });
  await expect(section.getByText(line)).toBeVisible();
  const train = section.getByRole('link', { name: mastery.train.replace('{title}', '').trim() });
  await expect(train).toHaveCount(4);
  for (const link of await train.all()) await expect(link).toHaveAttribute('href', /^\/(lessons|practice)\//);
  expect(await violations(page)).toEqual([]);
});
