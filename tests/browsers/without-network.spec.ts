import { expect } from '@playwright/test';
import { count } from '../../src/i18n/format.ts';
import { type Host, startHost } from '../e2e/support/host.ts';
import { first, lessons, places, strings } from '../e2e/support/journey.ts';
import { BROWSERS, SIZES, test } from './drive/here.ts';
import { answerRight, goTo, isRight, sees, settled } from './hand.ts';

const visited = first(lessons, 'lesson');
const place = first(
  places.filter(({ lesson, exercise }) => lesson !== visited && exercise.scored && exercise.items.length === 1),
  'exercise with one question in another lesson',
);

let host: Host;
test.beforeEach(async () => {
  host = await startHost('dist');
});
test.afterEach(() => host.stop());

for (const { name, start } of BROWSERS) {
  test(`${name}: after one visit a lesson that was never opened works without a server, and keeps its answer`, async ({
    begin,
  }) => {
    test.slow();
    const on = await begin(start, SIZES[1]);
    await on.open(host.url + visited.path.slice(1));
    await settled(on);
    await host.stop();

    await on.open(host.url + place.lesson.path.slice(1));
    await sees(on, 'h1', place.lesson.title);
    await goTo(on, place);
    await answerRight(on, place);
    await on.reload();
    await goTo(on, place);
    await isRight(on, place);
    await on.open(`${host.url}my-work/`);
    await sees(on, '.my-work .work-count', count(strings.work.kept.answers, 1, 'en'));
    expect(await on.run(() => location.pathname)).toBe('/my-work/');
  });
}
