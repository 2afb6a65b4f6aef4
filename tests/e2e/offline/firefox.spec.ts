/** The one file in Firefox as it comes: there each file below `file://` is a world of its own. */
import { launch } from 'puppeteer-core';
import { findFirefox } from '../../../src/cli/firefox.mjs';
import { controlFor } from '../journeys/hand.ts';
import { first, places, rightPicks, strings } from '../support/journey.ts';
import { packSite } from '../support/single.ts';
import { expect, test } from '../support/test.ts';

const executablePath = findFirefox();
const place = first(
  places.filter(({ exercise }) => exercise.type === 'sort' && exercise.items.length === 1),
  'exercise with one question',
);
const region = `[aria-labelledby="${place.exercise.id}/title"]`;
const outcome = strings.exercise.outcome;

if (!executablePath)
  console.log('Left out: the one file in Firefox, because no Firefox was found. FIREFOX_PATH says where one is.');
else {
  test('in Firefox the one file keeps an answer', async () => {
    const single = await packSite();
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      // Puppeteer's own preferences hide it.
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    });
    try {
      const page = await browser.newPage();
      const heard: string[] = [];
      page.on('pageerror', (error) => heard.push(String(error)));
      // The file’s policy lets nothing be made into code, so a test looks again and again by itself.
      const look = () =>
        page.evaluate((at) => {
          const exercise = document.querySelector(at);
          exercise?.scrollIntoView({ block: 'center', behavior: 'instant' });
          return {
            awake: exercise?.closest('astro-island')?.hasAttribute('ssr') === false,
            said: exercise?.textContent ?? '',
            headings: [...(exercise?.querySelectorAll('h3, h4') ?? [])].map((one) => one.textContent ?? ''),
          };
        }, region);
      const right = async () =>
        (await look()).headings.some((one) => one.includes(outcome.right) || one.includes(outcome.yes));

      await page.goto(`${single.url}#${place.lesson.path}`);
      await expect.poll(async () => (await look()).awake).toBe(true);
      for (const [question, values] of Object.entries(rightPicks(place))) {
        for (const value of values) await page.click(`${region} label:has(${controlFor(question, value)})`);
      }
      await page.click(`${region} [data-press]`);
      await expect.poll(async () => (await look()).said).toContain(strings.exercise.kept.disk);
      expect(await right()).toBe(true);

      await page.reload();
      await expect.poll(right).toBe(true);
    } finally {
      await browser.close();
      single.remove();
    }
  });
}
