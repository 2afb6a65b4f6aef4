import { count } from '../../../../src/i18n/format.ts';
import { first, places, rightPicks, strings } from '../../support/journey.ts';
import { readThrough } from '../../support/page.ts';
import { expect, test } from '../../support/test.ts';
import { answer, button, goTo, itemOn, lookAt, outcomeOn } from '../hand.ts';

const place = first(
  places.filter(({ exercise, n }) => n === 0 && exercise.layout === 'one' && exercise.items.length > 1),
  'exercise that shows its items one at a time',
);
const progress = strings.work.progress;

/** How browsers refuse a site its storage. Each runs before anything of the page. */
const refusals: readonly { name: string; refuse: () => void }[] = [
  {
    name: 'where opening a database throws',
    refuse: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    },
  },
  {
    name: 'where there is no database at all',
    refuse: () => Object.defineProperty(window, 'indexedDB', { get: () => undefined }),
  },
  {
    name: 'where asking for a database throws',
    refuse: () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      }),
  },
  {
    name: 'where a database never opens',
    refuse: () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  },
];

for (const { name, refuse } of refusals) {
  test(`${name}, a notice says so, answers count for this visit, and nothing breaks`, async ({ page }) => {
    await page.addInitScript(refuse);
    await readThrough(page, place.lesson.path);
    await expect(page.getByText(strings.work.notice.text)).toBeVisible();
    const item = await goTo(page, place);
    await answer(item, rightPicks(place));
    await expect(outcomeOn(item, 'right')).toBeFocused();
    await expect(item.getByText(strings.exercise.kept.memory)).toBeVisible();
    await expect(
      page.getByText(count(progress.answered, place.lesson.items.length, 'en', { answered: 1 }), { exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: strings.work.notice.button })).toBeVisible();
  });
}

test('where storage is refused, “My work” says so, and clearing and loading do not break', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  await page.goto('/my-work/');
  await expect(page.getByText(strings.work.kept.memory)).toBeVisible();
  await page.getByRole('button', { name: strings.work.clear.button }).click();
  await page.getByRole('button', { name: strings.work.clear.confirm }).click();
  await expect(page.getByText(strings.work.clear.done)).toBeVisible();
});

test('where local storage throws, answers are kept all the same and a setting holds for this page', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    }),
  );
  await readThrough(page, place.lesson.path);
  const item = await goTo(page, place);
  await answer(item, rightPicks(place));
  await expect(item.getByText(strings.exercise.kept.disk, { exact: true })).toBeVisible();
  await expect(page.getByText(strings.work.notice.text)).toHaveCount(0);

  const { settings } = strings.site;
  await page.getByRole('button', { name: settings.open }).click();
  await page.getByRole('radio', { name: settings.theme.choices.dark ?? '', exact: true }).check();
  await expect(page.locator(':root')).toHaveCSS('color-scheme', /dark/);

  await page.reload();
  await button(await lookAt(page, place.exercise), 'previous').click();
  await expect(outcomeOn(itemOn(page, place), 'right')).toBeVisible();
});
