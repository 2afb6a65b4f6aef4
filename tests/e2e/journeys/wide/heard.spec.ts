/**
 * What a screen reader says by itself while an exercise is done: live regions and the focus, in order, as a snapshot of each type. Renew
 * them with `npm run test:e2e -- heard --update-snapshots`, and read the difference aloud.
 */

import { hear, heardSince, untilSaid } from '../../support/heard.ts';
import { judgedPlaceOf, TYPES } from '../../support/invented.ts';
import { rightPicks, scored, told, wrongPicks } from '../../support/journey.ts';
import { expect, type Locator, test } from '../../support/test.ts';
import { button, checkButton, exerciseOn, goTo, keptOnDevice, outcomeOn, pick } from '../hand.ts';

/** Takes back every box that is ticked. */
async function untick(item: Locator): Promise<void> {
  const ticked = item.locator('.controls label:has([type="checkbox"]:checked)');
  for (let left = await ticked.count(); left > 0; left -= 1) {
    await ticked.first().click();
    await expect(ticked).toHaveCount(left - 1);
  }
}

for (const type of TYPES) {
  test(`${type}: what is missing, what came of an answer and trying again are announced, once and in order`, async ({
    page,
  }) => {
    const place = judgedPlaceOf(type);
    const lines: string[] = [];
    /** Does something, waits for what shows that it is done, and writes down what was heard. */
    const step = async (name: string, act: () => Promise<void>, done: Locator) => {
      await heardSince(page);
      await act();
      await expect(done).toBeVisible();
      const heard = await heardSince(page);
      lines.push(`# ${name}`, ...heard, '');
      return heard;
    };
    await hear(page);
    await page.goto(place.lesson.path);
    const item = await goTo(page, place);
    await expect(page.locator('astro-island[ssr]').filter({ has: exerciseOn(page, place.exercise) })).toHaveCount(0);
    const missing = item.locator('.missing');
    const press = () => checkButton(item).click();
    const anything = missing.or(outcomeOn(item));
    await step('Check, with nothing picked', press, anything);
    if (await missing.isVisible()) {
      // The same words stand there already: what shows that the press was answered is that something is said.
      const again = await step('Check, once more', () => press().then(() => untilSaid(page)), anything);
      expect(
        again.filter((line) => line.startsWith('says:')),
        'the second press is answered as well',
      ).toHaveLength(1);
    } else await button(item, 'retry').click();

    const wrong = wrongPicks(place);
    if (wrong) {
      await pick(item, wrong);
      await step('Check, wrong', press, outcomeOn(item, 'wrong'));
      await keptOnDevice(item);
      await step('Try again', () => button(item, 'retry').click(), checkButton(item));
      await untick(item);
    }
    const right = rightPicks(place);
    await pick(item, right);
    const heard = await step(wrong ? 'Check, right' : 'Done', press, outcomeOn(item));
    await keptOnDevice(item.locator('.feedback').last());
    lines.push('# A moment later', ...(await heardSince(page)), '');
    if (wrong) {
      await button(item, 'retry').click();
      await untick(item);
      await pick(item, wrong);
      await step('Tried again, and wrong a second time', press, outcomeOn(item, 'wrong'));
    }

    const all = heard.join('\n');
    for (const line of told(scored(place, right))) {
      expect(all.split(line).length - 1, `“${line}” is said once`).toBe(1);
    }
    expect(
      lines.filter((line) => line.startsWith('at once:')),
      'nothing interrupts',
    ).toEqual([]);
    expect(`${lines.join('\n').trim()}\n`).toMatchSnapshot(`${type}-heard.txt`);
  });
}
