/** Work files for tests: a learner who has answered items of the course. */
import { encodeWork } from '../../../src/core/codec/work-file.ts';
import type { Attempt } from '../../../src/core/record/types.ts';
import { responseOf } from '../../../src/islands/exercises/picks.ts';
import { type Place, rightPicks, scored } from '../support/journey.ts';

/** When these answers were given: long before any test runs. */
const THEN = Date.UTC(2026, 0, 12, 9, 30);

/** The file of somebody who answered these items as the key does, on another device. */
export function workFile(places: readonly Place[]): { name: string; mimeType: string; buffer: Buffer } {
  const attempts = places.map((place, n): Attempt => {
    const picks = rightPicks(place);
    return {
      v: 1,
      item: `${place.exercise.id}/${place.item.id}`,
      revision: place.item.revision,
      response: responseOf(place.exercise.type, picks),
      outcome: scored(place, picks)?.outcome ?? 'noted',
      certainty: null,
      help: 'none',
      context: { kind: place.exercise.type === 'blind' ? 'blind' : 'lesson', id: place.lesson.slug },
      learner: 'another',
      device: 'another-device',
      seq: n + 1,
      at: THEN + n * 60_000,
      took: 12_000,
      seed: 0,
    };
  });
  return {
    name: 'says-who-work.json',
    mimeType: 'application/json',
    buffer: Buffer.from(encodeWork(attempts, THEN + places.length * 60_000)),
  };
}
