import { readdirSync, readFileSync } from 'node:fs';
import { builtPages } from '../../support/dist.ts';
import { lessons, strings } from '../../support/journey.ts';
import { expect, test } from '../../support/test.ts';

const t = strings.teach;
const folder = 'content/teach/en';
const handouts = readdirSync(folder)
  .filter((name) => /^kind: monday$/m.test(readFileSync(`${folder}/${name}`, 'utf8')))
  .map((name) => name.replace(/\.mdx$/, ''));
const keys = builtPages().filter(({ path }) => path.startsWith('/teach/keys/'));

test('a teacher finds a plan and the hand-out for it from the landing page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: t.landing }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  for (const { name } of [t.assign, t.board, t.present, t.paper]) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
  const plans = page.getByRole('region', { name: t.plans });
  await expect(plans.getByRole('listitem')).toHaveCount(4);
  await plans.getByRole('link', { name: /45/ }).click();
  await expect(page.getByRole('list', { name: t.steps })).toBeVisible();
  await page.getByRole('link', { name: 'The extract', exact: true }).click();
  await expect(page.getByText(strings.signs.underStudy)).toBeVisible();
  await expect(page.getByRole('blockquote')).toBeVisible();
});

test('the foot of every page leads to the pages for teachers', async ({ page }) => {
  for (const path of ['/', '/course/', '/teach/keys/']) {
    await page.goto(path);
    await page.getByRole('contentinfo').getByRole('link', { name: t.link }).click();
    await expect(page).toHaveURL(/\/teach\/$/);
  }
});

test('no answer key is for search engines, and there is one for every lesson', () => {
  expect(
    keys.filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html)).map(({ path }) => path),
  ).toEqual([]);
  const paths = keys.map(({ path }) => path);
  for (const { path } of lessons) expect(paths).toContain(path.replace('/lessons/', '/teach/keys/'));
});

for (const { path } of keys.filter(({ path }) => path !== '/teach/keys/')) {
  test(`${path} shows no answer until it is opened, then the reasons`, async ({ page }) => {
    await page.goto(path);
    const groups = page.locator('main details');
    expect(await groups.count()).toBeGreaterThan(0);
    await expect(page.locator('main :is(.quoted, .answer, .ruling, td)').filter({ visible: true })).toHaveCount(0);
    const first = page.locator('main .exercise-key details, main section[aria-labelledby="table"] details').first();
    await first.locator('summary').first().click();
    await expect(first.locator(':is(.answer, td, li p)').filter({ visible: true }).first()).toBeVisible();
    // Words of the story never stand without their label.
    for (const one of await first.locator('.quoted').all()) await expect(one.locator('.quote-label')).not.toBeEmpty();
  });
}

for (const slug of handouts) {
  for (const format of ['A4', 'Letter']) {
    test(`“${slug}” prints on one page, ${format}, without head and foot`, async ({ page }) => {
      await page.goto(`/teach/${slug}/`);
      await expect(page.getByRole('button', { name: t.print })).toBeVisible();
      const pdf = await page.pdf({ format });
      expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      for (const role of ['banner', 'contentinfo', 'button'] as const) {
        await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
      }
    });
  }
}

test('a line of the extract is the same on every sheet: it is set, numbered, and never breaks anew in print', async ({
  page,
}) => {
  await page.goto('/teach/extract/');
  await page.emulateMedia({ media: 'print' });
  for (const width of [680, 980]) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await page.locator('.set-line').evaluateAll((all) =>
      all.map((one, at) => ({
        at: at + 1,
        n: one.getAttribute('data-n'),
        rows: Math.round(one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight)),
      })),
    );
    expect(lines.length).toBeGreaterThan(30);
    for (const { at, n, rows } of lines) {
      expect(rows).toBe(1);
      expect(n).toBe(at % 5 === 0 ? String(at) : null);
    }
  }
});
