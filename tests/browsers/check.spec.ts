import { expect } from '@playwright/test';
import { fill } from '../../src/i18n/format.ts';
import { checkItems, checkWords, READERS } from '../e2e/support/check.ts';
import { strings } from '../e2e/support/journey.ts';
import { BROWSERS, SIZES, test } from './drive/here.ts';
import { complaints, sees, sideways, tap, tapNamed } from './hand.ts';

const items = checkItems('A');
const { caught, missed, recognised, flagged } = strings.pages.results.sight;
const card = '.check .item:not([data-off])';

for (const { name, start } of BROWSERS) {
  for (const { name: size, width, height } of SIZES) {
    test(`${name}, ${size}: a whole check is taken and handed in, and its result tells what was caught and missed`, async ({
      begin,
    }) => {
      test.slow();
      const on = await begin(start, { width, height });
      await on.open('/check/a/');
      for (const [at, item] of items.entries()) {
        await sees(on, '.check .pager .place', fill(strings.exercise.place, { n: at + 1, total: items.length }));
        const { option, sure } = READERS.byTone(item);
        for (const value of [option, sure]) await tap(on, `${card} label:has(input[value="${value}"])`);
        await tapNamed(on, '.check .pager', at + 1 === items.length ? checkWords.toEnd : checkWords.next);
      }
      await tapNamed(on, '.check-end', checkWords.handIn);
      await sees(on, '.check-end', checkWords.done);
      await tapNamed(on, '.check-end', checkWords.toResult);
      const counts = () => on.run(() => [...document.querySelectorAll('.dot-count')].map((one) => one.textContent));
      await expect
        .poll(async () => [...(await counts())].sort())
        .toEqual([`4 ${caught}`, `4 ${flagged}`, `4 ${missed}`, `4 ${recognised}`].sort());
      expect(await sideways(on)).toBe(0);
      expect(await complaints(on)).toEqual([]);
    });
  }
}
