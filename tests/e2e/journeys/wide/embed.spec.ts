import { exerciseFiles } from '../../../../src/catalog/shelf.ts';
import { GROW } from '../../../../src/components/embed/code.ts';
import { builtPages } from '../../support/dist.ts';
import { strings } from '../../support/journey.ts';
import { type School, startSchool } from '../../support/school.ts';
import { expect, type Frame, type Page, test } from '../../support/test.ts';
import { shortest } from '../assignments.ts';
import { answerAll } from '../hand.ts';

const EXERCISE = 'harbour-crane/who-answers';

/** One exercise of each type that is worked through by questions. */
const kinds = (['sort', 'mark', 'match', 'choose', 'order', 'settle', 'rewrite'] as const).map((type) =>
  shortest(type),
);

let school: School;
test.beforeAll(async () => {
  school = await startSchool();
});
test.beforeEach(({ watch }) => watch.allow(school.url));
test.afterAll(() => school.stop());

/** Opens a school’s page with the exercise in a frame. */
async function embedded(page: Page, baseURL: string | undefined, attributes = '', id = EXERCISE): Promise<Frame> {
  school.show(
    `<!doctype html><title>A school</title><iframe src="${baseURL}/embed/${id}/" title="Exercise" data-says-who width="600" height="123" ${attributes}></iframe>${GROW}`,
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

/** Words of the exercise, and what is ticked: nothing of it belongs in a message. */
const inExercise = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, select, option')]
      .flatMap(({ value, name }) => [value, name ?? ''])
      .filter((word) => word !== ''),
  );

for (const exercise of kinds) {
  test(`a frame with an exercise of the type ${exercise.type} tells the page around which exercise it is and how high, from the first look to the last answer, and nothing else`, async ({
    page,
    baseURL,
  }) => {
    const sent: unknown[] = [];
    await page.exposeFunction('heardFrom', (data: unknown) => sent.push(data));
    await page.addInitScript(() => {
      if (window === window.top)
        addEventListener('message', ({ data }) =>
          (window as unknown as { heardFrom(data: unknown): void }).heardFrom(data),
        );
    });
    const frame = await embedded(page, baseURL, '', exercise.id);
    await expect.poll(() => sent.length).toBeGreaterThan(0);
    const before = sent.length;
    const words = await inExercise(frame);
    await answerAll(frame, exercise);
    await expect.poll(() => sent.length, 'it grew with what was said of the answer').toBeGreaterThan(before);
    for (const one of sent) {
      expect(one).toEqual({ type: 'says-who:height', id: exercise.id, height: expect.any(Number) });
      expect(Number.isInteger((one as { height: number }).height)).toBe(true);
    }
    const said = JSON.stringify(sent);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => said.includes(`"${word}"`))).toEqual([]);
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
