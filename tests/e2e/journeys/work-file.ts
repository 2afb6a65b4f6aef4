/** Work files for tests: a learner who has answered items of the course. */
import { expect, type Page } from '@playwright/test';
import type { Check } from '../../../src/core/checks/items.ts';
import { encodeWork } from '../../../src/core/codec/work-file.ts';
import type { Attempt } from '../../../src/core/record/types.ts';
import { count } from '../../../src/i18n/format.ts';
import { responseOf } from '../../../src/islands/exercises/picks.ts';
import { type Place, rightPicks, scored, strings } from '../support/journey.ts';

/** When these answers were given: long before any test runs. */
const THEN = Date.UTC(2026, 0, 12, 9, 30);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Attempts of one device, a minute apart. */
const log = (
  device: string,
  from: number,
  answers: readonly Pick<Attempt, 'item' | 'revision' | 'response' | 'outcome' | 'context'>[],
): readonly Attempt[] =>
  answers.map((answer, n) => ({
    v: 1,
    certainty: null,
    help: 'none',
    learner: 'another',
    device,
    seq: n + 1,
    at: from + n * MINUTE,
    took: 12_000,
    seed: 0,
    ...answer,
  }));

/** A check as somebody hands it in who has every answer right: A the day before, B the day after. */
const handedIn = ({ form, board, pairs }: Check): readonly Attempt[] =>
  log(
    `check-${form}`,
    THEN + (form === 'A' ? -DAY : DAY),
    [board, pairs].flatMap(({ id, items }) =>
      items.map(({ id: name, revision, key }) => ({
        item: `${id}/${name}`,
        revision,
        response: { type: 'sort', field: key.field },
        outcome: 'right',
        context: { kind: 'check', id: form },
      })),
    ),
  );

/** The file of somebody who answered these items as the key does, on another device, and has handed in these checks. */
export function workFile(places: readonly Place[], taken: readonly Check[] = []) {
  const answers = places.map((place) => {
    const picks = rightPicks(place);
    return {
      item: `${place.exercise.id}/${place.item.id}`,
      revision: place.item.revision,
      response: responseOf(place.exercise.type, picks),
      outcome: scored(place, picks)?.outcome ?? ('noted' as const),
      context: { kind: place.exercise.type === 'blind' ? 'blind' : 'lesson', id: place.lesson.slug } as const,
    };
  });
  const attempts = [...log('another-device', THEN, answers), ...taken.flatMap(handedIn)];
  return {
    name: 'says-who-work.json',
    mimeType: 'application/json',
    buffer: Buffer.from(encodeWork(attempts, THEN + 2 * DAY)),
  };
}

/** Puts work on the device, by the page “My work”. */
export async function loadWork(page: Page, file: ReturnType<typeof workFile>): Promise<void> {
  await page.goto('/my-work/');
  const choice = page.getByLabel(strings.work.load.label);
  // Files can be put in by force; a learner waits until the choice is open.
  await expect(choice).toBeEnabled();
  await choice.setInputFiles(file);
  const answers = JSON.parse(file.buffer.toString()).attempts.length;
  await expect(page.getByText(count(strings.work.kept.answers, answers, 'en'), { exact: true })).toBeVisible();
}
