import { first, lessons, strings } from '../../support/journey.ts';
import { expect, type Page, test } from '../../support/test.ts';

const t = strings.site.settings;
const { path } = first(lessons, 'lesson');

/** What a setting changes, as the page's own text shows it. */
const look = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.querySelector('main p:not([class])');
    const text = getComputedStyle(paragraph ?? document.body);
    const button = getComputedStyle(document.querySelector('.button') ?? document.body);
    return {
      desk: getComputedStyle(document.documentElement).backgroundColor,
      ink: text.color,
      size: Number.parseFloat(text.fontSize),
      leading: Number.parseFloat(text.lineHeight) / Number.parseFloat(text.fontSize),
      face: text.fontFamily,
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
      moving: button.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0),
    };
  });
type Look = Awaited<ReturnType<typeof look>>;

type Group = 'theme' | 'size' | 'spacing' | 'font' | 'motion';
const settings: readonly { group: Group; value: string; changes: (before: Look, after: Look) => void }[] = [
  {
    group: 'theme',
    value: 'dark',
    changes: (before, after) => {
      expect(after.desk).not.toBe(before.desk);
      expect(after.ink).not.toBe(before.ink);
    },
  },
  {
    group: 'size',
    value: 'larger',
    changes: (before, after) => expect(after.size).toBeGreaterThan(before.size * 1.15),
  },
  {
    group: 'spacing',
    value: 'wide',
    changes: (before, after) => expect(after.leading).toBeGreaterThan(before.leading),
  },
  {
    group: 'font',
    value: 'hyperlegible',
    changes: (_, after) => expect(after.face).toMatch(/^"?Atkinson Hyperlegible/),
  },
  {
    group: 'motion',
    value: 'reduced',
    changes: (before, after) => {
      expect(before.scrolling).toBe('smooth');
      expect(after.scrolling).toBe('auto');
      expect(before.moving).toBe(true);
      expect(after.moving).toBe(false);
    },
  },
];

/** Chooses a value in the panel, by its words. */
async function choose(page: Page, group: Group, value: string): Promise<void> {
  await page.getByRole('button', { name: t.open }).click();
  const choices: Readonly<Record<string, string>> = t[group].choices;
  const name = choices[value] ?? '';
  await page
    .getByRole('group', { name: t[group].label, exact: true })
    .getByRole('radio', { name, exact: true })
    .check();
}

test.use({ colorScheme: 'light' });

for (const { group, value, changes } of settings) {
  test(`the setting “${t[group].label}” changes the page at once, and is there from the first paint of the next visit`, async ({
    page,
  }) => {
    await page.goto(path);
    const before = await look(page);
    await choose(page, group, value);
    await expect(page.locator(':root')).toHaveAttribute(`data-${group}`, value);
    await expect.poll(() => look(page)).not.toEqual(before);
    const after = await look(page);
    changes(before, after);

    // With every script file held back, only what stands in the page's head can have made it so.
    let letCome = () => {};
    const come = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route(/\.js(\?|$)/, async (route) => {
      await come;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-paint').length)).toBe(1);
    await expect(page.locator(':root')).toHaveAttribute(`data-${group}`, value);
    await expect(page.getByRole('contentinfo')).toBeAttached();
    expect(await look(page)).toEqual(after);
    letCome();
    await page.waitForLoadState('load');
    expect(await look(page)).toEqual(after);

    // And back to the default.
    await choose(page, group, Object.keys(t[group].choices)[0] ?? '');
    await expect.poll(() => look(page)).toEqual(before);
  });
}

test('the extra legible typeface is fetched only where it is chosen', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(fonts).toEqual([]);
  await choose(page, 'font', 'hyperlegible');
  await expect.poll(() => fonts.length).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible"'))).toBe(true);
  for (const font of fonts) expect(new URL(font).pathname).toMatch(/atkinson-hyperlegible.*\.woff2$/);
});

test('dark as on the device needs no choice, and light can be chosen against it', async ({ page }) => {
  await page.goto(path);
  const light = await look(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await look(page)).desk).not.toBe(light.desk);
  await choose(page, 'theme', 'light');
  await expect.poll(async () => (await look(page)).desk).toBe(light.desk);
});
