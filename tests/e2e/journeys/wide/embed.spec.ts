import { readFileSync } from 'node:fs';
import { exerciseFiles } from '../../../../src/catalog/shelf.ts';
import { builtPages } from '../../support/dist.ts';
import { strings } from '../../support/journey.ts';
import { type School, startSchool } from '../../support/school.ts';
import { expect, type Frame, type Page, test } from '../../support/test.ts';

const EXERCISE = 'harbour-crane/who-answers';
/** The script of docs/embedding.md, as schools copy it. */
const script = /<script>(.*?)<\/script>/s.exec(readFileSync('docs/embedding.md', 'utf8'))?.[1] ?? '';

let school: School;
test.beforeAll(async () => {
  school = await startSchool();
});
test.beforeEach(({ watch }) => watch.allow(school.url));
test.afterAll(() => school.stop());

/** Opens a school’s page with the exercise in a frame. */
async function embedded(page: Page, baseURL: string | undefined, attributes = ''): Promise<Frame> {
  school.show(
    `<!doctype html><title>A school</title><iframe src="${baseURL}/embed/${EXERCISE}/" title="Exercise" data-says-who width="600" height="123" ${attributes}></iframe><script>${script}</script>`,
  );
  await page.goto(school.url);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The frame holds no page.');
  return frame;
}
const height = (page: Page) => page.locator('iframe').evaluate((frame) => Number((frame as HTMLIFrameElement).height));

/** Answers the first item, whichever way it comes out. */
async function answerFirst(frame: Frame): Promise<void> {
  await frame.getByRole('radio').first().check();
  await frame.getByRole('button', { name: strings.exercise.check, exact: true }).first().click();
  await expect(frame.getByRole('heading', { level: 4 }).first()).toBeVisible();
}

for (const [name, attributes] of [
  ['in a plain frame', ''],
  ['in a frame that is sandboxed to an origin of its own, where storage throws', 'sandbox="allow-scripts"'],
] as const) {
  test(`an exercise works on another site, ${name}: it is as high as it says, and grows with its feedback`, async ({
    page,
    baseURL,
  }) => {
    const frame = await embedded(page, baseURL, attributes);
    await expect.poll(() => height(page)).toBeGreaterThan(200);
    const before = await height(page);
    await answerFirst(frame);
    await expect.poll(() => height(page)).toBeGreaterThan(before);
    const main = await frame.locator('main').evaluate((it) => it.getBoundingClientRect().height);
    expect(await height(page)).toBe(Math.ceil(main));
  });
}

test('words of the story open in a new tab, and so does the site', async ({ page, baseURL, context }) => {
  const frame = await embedded(page, baseURL);
  for (const link of [frame.locator('a.place').first(), frame.getByRole('link', { name: strings.site.name })]) {
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await tab.waitForLoadState();
    expect(new URL(tab.url()).origin).toBe(new URL(baseURL ?? '').origin);
    await tab.close();
  }
  expect(page.url()).toBe(school.url);
});

test('a page that sends the same words from elsewhere changes nothing', async ({ page, baseURL }) => {
  await embedded(page, baseURL);
  await expect.poll(() => height(page)).toBeGreaterThan(200);
  const before = await height(page);
  await page.evaluate(async () => {
    const heard = new Promise((then) => {
      addEventListener('message', then, { once: true });
    });
    postMessage({ type: 'says-who:height', id: 'x/y', height: 9999 }, '*');
    await heard;
  });
  expect(await height(page)).toBe(before);
});

test('every open exercise has such a page, out of search engines, and no exercise of a check has', () => {
  const paths = builtPages().filter(({ path }) => path.startsWith('/embed/'));
  expect(paths.map(({ path }) => path).sort()).toEqual(
    exerciseFiles()
      .map(({ exercise }) => `/embed/${exercise.id}/`)
      .sort(),
  );
  for (const { html } of paths) expect(html).toContain('<meta name="robots" content="noindex"');
});
