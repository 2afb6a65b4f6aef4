import { strings } from '../../support/journey.ts';
import { startSchool } from '../../support/school.ts';
import { expect, test } from '../../support/test.ts';

const t = strings.embed.offer;

test('a teacher copies the code of an exercise, pastes it into a page of their own, and pupils can answer there', async ({
  page,
  context,
  baseURL,
  watch,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('/teach/embed/');
  const exercise = page.locator('details').first();
  await exercise.locator('summary').click();
  await exercise.getByRole('button', { name: t.copy }).click();
  await expect(exercise.getByRole('status')).toHaveText(strings.assign.made.copied);
  const frame = await copied();
  expect(frame).toContain(`src="${baseURL}/embed/`);

  await page.getByRole('button', { name: t.copy }).last().click();
  await expect(page.getByRole('status').last()).toHaveText(strings.assign.made.copied);
  const grow = await copied();
  expect(grow).toContain('<script>');

  const school = await startSchool();
  watch.allow(school.url);
  try {
    school.show(`<!doctype html><html lang="en"><title>A school</title>${frame}${grow}`);
    await page.goto(school.url);
    const inside = page.frameLocator('iframe');
    await inside.getByRole('radio').first().check();
    await inside.getByRole('button', { name: strings.exercise.check, exact: true }).first().click();
    await expect(inside.getByRole('heading', { level: 4 }).first()).toBeVisible();
    await expect(page.locator('iframe')).not.toHaveAttribute('height', '640');
  } finally {
    await school.stop();
  }
});

test('where copying is refused the code is selected, and the page says what to do', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await page.goto('/teach/embed/');
  const exercise = page.locator('details').first();
  await exercise.locator('summary').click();
  await exercise.getByRole('button', { name: t.copy }).click();
  await expect(exercise.getByRole('status')).toHaveText(strings.assign.made.select);
  expect(await page.evaluate(() => String(getSelection()))).toContain('<iframe');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what is missing from the code, and no dead button stands there', async ({ page }) => {
    await page.goto('/teach/embed/');
    // Playwright takes what is in a `<noscript>` for hidden.
    expect(await page.locator('main noscript').allInnerTexts()).toContain(t.noScript);
    await page.locator('details > summary').first().click();
    await expect(page.locator('textarea').first()).toBeVisible();
    await expect(page.getByRole('button', { name: t.copy })).toHaveCount(0);
  });
});
