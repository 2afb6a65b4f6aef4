import { expect } from '@playwright/test';
import { exerciseOf } from '../../src/catalog/index.ts';
import { type AnyExercise, first, rightPicks, strings } from '../e2e/support/journey.ts';
import { type School, startSchool } from '../e2e/support/school.ts';
import type { Driver } from './drive/driver.ts';
import { BROWSERS, SIZES, test } from './drive/here.ts';
import { answer, complaints, exerciseAt, isRight, itemAt, read, sees, sideways } from './hand.ts';

const exercise: AnyExercise = exerciseOf('harbour-crane/who-answers');
const place = { exercise, item: first(exercise.items, 'item'), n: 0 };

let school: School;
test.beforeAll(async () => {
  school = await startSchool();
});
test.afterAll(() => school.stop());

/** Opens the school's page with the exercise in a frame, and goes into it. */
async function enterFrame(on: Driver, site: string | undefined, width: number, sandbox: string): Promise<void> {
  school.show(
    `<!doctype html><meta name="viewport" content="width=device-width"><title>A school</title><body style="margin: 0"><iframe src="${site}/embed/${exercise.id}/" title="Exercise" sandbox="${sandbox}" width="${width - 20}" height="700"></iframe>`,
  );
  await on.open(school.url);
  await on.enter('iframe');
  await expect.poll(() => read(on, itemAt(place))).not.toBeNull();
}

async function answersForNow(on: Driver): Promise<void> {
  await answer(on, place, rightPicks(place));
  await isRight(on, place);
  await sees(on, `${itemAt(place)} .kept`, strings.exercise.kept.memory);
  expect(await sideways(on)).toBe(0);
  expect(await complaints(on)).toEqual([]);
}

for (const { name, start } of BROWSERS) {
  for (const { name: size, width, height } of SIZES) {
    test(`${name}, ${size}: an exercise works in a frame of another site where the browser lets nothing be kept`, async ({
      begin,
      baseURL,
    }) => {
      const on = await begin(start, { width, height, storage: false });
      await enterFrame(on, baseURL, width, 'allow-scripts allow-same-origin');
      await answersForNow(on);
    });

    // WebKit takes 'self' in a policy for nobody there and refuses every script (docs/embedding.md). The exercise can be read.
    const works = name !== 'WebKitGTK';
    test(`${name}, ${size}: an exercise ${works ? 'works' : 'can be read'} in a frame that is an origin of its own`, async ({
      begin,
      baseURL,
    }) => {
      const on = await begin(start, { width, height });
      await enterFrame(on, baseURL, width, 'allow-scripts');
      await sees(on, exerciseAt(exercise), exercise.stem);
      if (works) await answersForNow(on);
    });
  }
}
