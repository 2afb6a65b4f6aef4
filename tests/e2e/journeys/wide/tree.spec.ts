/**
 * What a screen reader finds in every type of exercise: names, roles and states before and after an answer as a snapshot. Renew them
 * with `npm run test:e2e -- tree --update-snapshots`, and read the difference.
 */

import { placeOf, TYPES } from '../../support/invented.ts';
import { rightPicks, wrongPicks } from '../../support/journey.ts';
import { expect, test } from '../../support/test.ts';
import { answer, goTo, keptOnDevice, outcomeOn } from '../hand.ts';

for (const type of TYPES) {
  test(`${type}: names, roles and states before and after an answer are as they were read`, async ({ page }) => {
    const place = placeOf(type);
    await page.goto(place.lesson.path);
    const item = await goTo(page, place);
    await expect(item).toMatchAriaSnapshot({ name: `${type}-before.aria.yml` });
    await answer(item, wrongPicks(place) ?? rightPicks(place));
    await expect(outcomeOn(item)).toBeVisible();
    await keptOnDevice(item.locator('.feedback').last());
    await expect(item).toMatchAriaSnapshot({ name: `${type}-after.aria.yml` });
  });
}
