import { lessonPages } from './support/dist.ts';
import { readThrough } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { watchWire } from './support/wire.ts';

/** What a lesson may cost on the wire, Brotli, cold, read to its end. Raising a number needs a reason in the commit. */
const BUDGET = { script: 22_000, total: 50_000, requests: 12 };

/**
 * The lesson in which a whole story is marked up costs more: the story stands on the page once to read and once to mark, with a key
 * of some sixty claims and, for readers without scripts, that key in words; and the exercise’s script is a page’s fifth.
 */
const MARK_UP = { script: 24_500, total: 60_000, requests: 12 };

const lessons = lessonPages();

test('there are lessons to weigh', () => {
  expect(lessons.length).toBeGreaterThan(0);
});

for (const { path, html } of lessons) {
  test(`${path} stays within its budget of bytes and requests`, async ({ page }) => {
    const wire = await watchWire(page);
    await readThrough(page, path);
    const cost = wire.cost(html);
    console.log(
      `${path}: ${cost.requests} requests, ${cost.total} bytes, of them script ${cost.script} (${cost.inline} inline)`,
    );
    expect(cost.unpacked, 'text that came without Brotli').toEqual([]);
    const budget = html.includes('data-type="annotate"') ? MARK_UP : BUDGET;
    expect(cost.requests, 'requests').toBeLessThanOrEqual(budget.requests);
    expect(cost.script, 'bytes of script').toBeLessThanOrEqual(budget.script);
    expect(cost.total, 'bytes in all').toBeLessThanOrEqual(budget.total);
  });
}
