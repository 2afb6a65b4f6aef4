import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { decodeWork } from '../../src/core/codec/read-work-file.ts';
import { count } from '../../src/i18n/format.ts';
import {
  allPlaces,
  first,
  landingExercise,
  type Place,
  receipts,
  rightPicks,
  scored,
  strings,
  told,
  wrongPicks,
} from '../e2e/support/journey.ts';
import type { Driver } from './drive/driver.ts';
import { BROWSERS, SIZES, test } from './drive/here.ts';
import {
  answer,
  answerRight,
  complaints,
  exerciseAt,
  focused,
  goTo,
  isRight,
  itemAt,
  lookAt,
  picked,
  read,
  sees,
  sideways,
  tap,
  tapNamed,
} from './hand.ts';

const words = strings.exercise;

/** One item of every type, whose feedback points to words of the story: those of lessons first, and near the start. */
const samples = new Map<string, Place>();
for (const place of allPlaces.filter(({ exercise }) => exercise.scored).sort((a, b) => a.n - b.n)) {
  const { type } = place.exercise;
  if (!samples.has(type) && receipts(scored(place, rightPicks(place))).length > 0) samples.set(type, place);
}
const sample = first([...samples.values()], 'exercise');
const landing = { exercise: landingExercise, item: first(landingExercise.items, 'claim on the landing page'), n: 0 };

/** What is lit up in the story. */
const lit = (on: Driver): Promise<string[]> => on.run(() => [...(CSS.highlights.get('lit') ?? [])].map(String));

for (const { name, start } of BROWSERS) {
  for (const { name: size, width, height } of SIZES) {
    test.describe(`${name}, ${size}`, () => {
      const setting = { width, height };

      test('a newcomer judges a claim on the landing page wrong, reads why, tries again, and is right', async ({
        begin,
      }) => {
        const wrong = wrongPicks(landing);
        if (!wrong) throw new Error('Nothing can be answered wrongly on the landing page.');
        const on = await begin(start, setting);
        await on.open('/');
        expect(await on.run(() => innerWidth)).toBe(width);
        expect(await sideways(on)).toBe(0);
        expect(await read(on, `${itemAt(landing)} .outcome`)).toBeNull();

        await answer(on, landing, wrong);
        await sees(on, `${itemAt(landing)} .outcome`, words.outcome.wrong);
        await expect.poll(() => focused(on, `${itemAt(landing)} .outcome`)).toBe(true);
        for (const line of told(scored(landing, wrong))) await sees(on, `${itemAt(landing)} .feedback`, line);

        await tapNamed(on, itemAt(landing), words.retry);
        await expect.poll(() => read(on, `${itemAt(landing)} .outcome`)).toBeNull();
        await answer(on, landing, rightPicks(landing));
        await isRight(on, landing);
        for (const line of told(scored(landing, rightPicks(landing))))
          await sees(on, `${itemAt(landing)} .feedback`, line);
        expect(await sideways(on)).toBe(0);
        expect(await complaints(on)).toEqual([]);
      });

      for (const [type, place] of samples) {
        const [receipt] = receipts(scored(place, rightPicks(place)));
        const link = `${itemAt(place)} .feedback a.words`;
        const paragraph = `#story-panel [data-story="${receipt?.article}"] [data-p="${receipt?.at.paragraph}"]`;

        test(`${type}: an answer is right and kept, its words light up in the story, and a reload brings it back`, async ({
          begin,
        }) => {
          const on = await begin(start, setting);
          await on.open(place.lesson.path);
          await goTo(on, place);
          await answerRight(on, place);

          await tapNamed(on, `${itemAt(place)} .feedback`, `“${receipt?.words}”`);
          await expect.poll(() => lit(on)).toEqual([receipt?.words]);
          await expect.poll(() => focused(on, paragraph)).toBe(true);
          const inSight = () =>
            on.run((at) => {
              const { top, bottom } = document.querySelector(at)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
              return bottom > 0 && top < innerHeight;
            }, paragraph);
          await expect.poll(inSight).toBe(true);
          await on.press('Escape');
          await expect.poll(() => focused(on, link)).toBe(true);
          expect(await sideways(on)).toBe(0);

          await on.reload();
          await lookAt(on, place.exercise);
          // The next open item is on the table; what was answered lies before it.
          const back = () => on.run((at) => document.querySelector(at) !== null, `${itemAt(place)} .outcome`);
          await expect.poll(back).toBe(true);
          expect(await picked(on, place, rightPicks(place))).toBe(true);
          expect(await complaints(on)).toEqual([]);
        });
      }

      test('“My work” counts what was answered, gives it as a file, and reads it again after the device was cleared', async ({
        begin,
      }, info) => {
        const on = await begin(start, setting);
        await on.open(sample.lesson.path);
        await goTo(on, sample);
        await answerRight(on, sample);
        await on.open('/my-work/');
        await sees(on, '.my-work [data-keeping]', strings.work.kept.disk);
        const answers = (n: number) => sees(on, '.my-work .work-count', count(strings.work.kept.answers, n, 'en'));
        await answers(1);
        await tapNamed(on, '.my-work', strings.work.download.button);
        const files = () =>
          Object.entries(on.saved())
            .filter(([file]) => /^says-who-work-\d{4}-\d\d-\d\d\.json$/.test(file))
            .map(([, text]) => text);
        const read = () =>
          files()
            .map((text) => decodeWork(text))
            .map((work) => work.ok && work.attempts.map(({ item, outcome }) => ({ item, outcome })));
        const item = `${sample.exercise.id}/${sample.item.id}`;
        await expect.poll(read).toEqual([[{ item, outcome: 'right' }]]);
        const mine = info.outputPath('mine.json');
        writeFileSync(mine, files().join());

        await tapNamed(on, '.my-work', strings.work.clear.button);
        await tapNamed(on, '.my-work dialog', strings.work.clear.confirm);
        await sees(on, '.my-work', strings.work.clear.done);
        await answers(0);
        await on.give('.work-load input[type="file"]', mine);
        await sees(on, '.work-load', count(strings.work.load.added, 1, 'en'));
        await answers(1);
        await on.open(sample.lesson.path);
        await lookAt(on, sample.exercise);
        const back = () => on.run((at) => document.querySelector(at) !== null, `${itemAt(sample)} .outcome`);
        await expect.poll(back).toBe(true);
        expect(await sideways(on)).toBe(0);
        expect(await complaints(on)).toEqual([]);
      });

      test('where nothing can be kept, a notice says so, and answers count for this visit', async ({ begin }) => {
        const on = await begin(start, { ...setting, storage: false });
        await on.open(sample.lesson.path);
        await goTo(on, sample);
        await answer(on, sample, rightPicks(sample));
        await isRight(on, sample);
        await sees(on, `${itemAt(sample)} .kept`, words.kept.memory);
        await sees(on, 'body', strings.work.notice.text);
        expect(await complaints(on)).toEqual([]);
      });

      test('without scripts a lesson reads, nothing pretends to work, and its answers fold open', async ({ begin }) => {
        const on = await begin(start, { ...setting, script: false });
        await on.open(sample.lesson.path);
        const whole = exerciseAt(sample.exercise);
        await sees(on, whole, sample.exercise.stem);
        for (const n of sample.exercise.items.keys())
          expect(await read(on, itemAt({ exercise: sample.exercise, n }))).not.toBeNull();
        const buttons = await on.run(
          (at) => [...document.querySelectorAll(`${at} button`)].filter((one) => one.checkVisibility()).length,
          whole,
        );
        expect(buttons).toBe(0);

        const folded = `astro-island:has(${whole}) + noscript details`;
        const [line = ''] = told(scored(sample, rightPicks(sample)));
        expect(line).not.toBe('');
        expect(await read(on, `${folded} p`)).toBeNull();
        await tap(on, `${folded} summary`);
        await sees(on, folded, line);
        expect(await sideways(on)).toBe(0);
      });
    });
  }
}
