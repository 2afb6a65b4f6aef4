import { expect } from '@playwright/test';
import { rightPicks, strings, twoSingles } from '../e2e/support/journey.ts';
import { BROWSERS, SIZES, test } from './drive/here.ts';
import {
  answerRight,
  complaints,
  goTo,
  isOld,
  isRight,
  itemAt,
  noteReturn,
  pick,
  picked,
  returnTo,
  settled,
  tapNamed,
} from './hand.ts';

const [one, two] = twoSingles;

for (const { name, start } of BROWSERS) {
  for (const { name: size, width, height } of SIZES) {
    test.describe(`${name}, ${size}`, () => {
      test.slow();
      const setting = { width, height };

      test('a page that the browser held while another was open is as it was left, and keeps what comes', async ({
        begin,
      }) => {
        const on = await begin(start, setting);
        await on.open(one.lesson.path);
        await goTo(on, one);
        await answerRight(on, one);
        await goTo(on, two);
        await pick(on, two, rightPicks(two));
        await settled(on);
        await noteReturn(on);

        await on.open('/about/');
        await returnTo(on, one.lesson.path);
        expect(await isOld(on)).toBe(true);
        await isRight(on, one);
        expect(await picked(on, two, rightPicks(two))).toBe(true);
        await answerRight(on, two);
        expect(await complaints(on)).toEqual([]);
      });

      test('a page that the browser held shows what was answered meanwhile, where no call reached it', async ({
        begin,
      }) => {
        const on = await begin(start, setting);
        await on.open(one.lesson.path);
        await goTo(on, one);
        await answerRight(on, one);
        await goTo(on, two);
        await settled(on);
        await noteReturn(on);

        // The same lesson once more, by another address.
        await on.open(`${one.lesson.path}?again`);
        await goTo(on, two);
        // Chromium and Firefox let go of a page that is called while they hold it.
        await on.run(() => {
          BroadcastChannel.prototype.postMessage = () => {};
        });
        await answerRight(on, two);
        await returnTo(on, one.lesson.path);
        await expect.poll(() => isOld(on)).toBe(false);
        await goTo(on, two);
        await isRight(on, two);
        await tapNamed(on, itemAt(two), strings.exercise.retry);
        await answerRight(on, two);
        expect(await complaints(on)).toEqual([]);
      });
    });
  }
}
