/** Hand-ins of the real content. */
import { describe, expect, test } from 'vitest';
import { packages } from '../src/catalog/index.ts';
import { exerciseFiles, shelf } from '../src/catalog/shelf.ts';
import { assignedItems } from '../src/core/codec/assigned-items.ts';
import { brief, fromBrief } from '../src/core/codec/brief.ts';
import { itemKey } from '../src/core/codec/checksum.ts';
import { findCodes } from '../src/core/codec/find-codes.ts';
import { makeHandIn } from '../src/core/codec/make-hand-in.ts';
import { ANSWERS, SCORERS } from '../src/core/exercises/score.ts';
import type { Exercise, ExerciseFor, ExerciseType, Item, ItemResponse, Scorer } from '../src/core/exercises/types.ts';
import type { Attempt } from '../src/core/record/types.ts';
import { fill } from '../src/i18n/format.ts';
import { responseOf } from '../src/islands/exercises/picks.ts';
import { saidIn } from '../src/teach/in-words.ts';
import { handInCode, openCode } from '../src/teach/seal/hand-in-code.ts';
import { drawKeys } from '../src/teach/seal/hpke.ts';
import { candidates, strings } from './e2e/support/journey.ts';
import { sampleAttempt } from './fixtures/attempts.ts';
import { sampleAssignment } from './fixtures/hand-ins.ts';

const exercises = exerciseFiles().map(({ exercise }) => exercise);
const keyAnswer = <T extends ExerciseType>({ type }: ExerciseFor<T>, { key }: Item<T>) => ANSWERS[type](key);

/** The answer of the key, and some others that are complete. */
function answersTo(exercise: Exercise, item: Item<ExerciseType>): readonly ItemResponse[] {
  const right = keyAnswer(exercise as ExerciseFor<ExerciseType>, item);
  const others = candidates(item).map((picks) => responseOf(exercise.type, picks));
  const scorer = SCORERS[exercise.type] as Scorer<ExerciseType>;
  return [...(right ? [right] : []), ...others].filter((one) => scorer(item.key, one).state === 'scored');
}

describe('what is answered is what is handed in, in every exercise there is:', () => {
  test.each(exercises.filter(({ type }) => type !== 'blind').map((exercise) => [exercise.id, exercise] as const))(
    '%s',
    (_, exercise) => {
      for (const item of exercise.items) {
        const answers = answersTo(exercise, item);
        expect(answers.length).toBeGreaterThan(1);
        for (const answer of answers) expect(fromBrief(exercise.type, brief(answer, true))).toEqual(answer);
      }
    },
  );
});

test('every answer can be told in words, and no two answers to one item in the same words', () => {
  for (const exercise of exercises) {
    if (exercise.type === 'blind') continue;
    for (const item of exercise.items) {
      const answers = answersTo(exercise, item);
      const told = answers.map((answer) =>
        saidIn(item.ask, answer, strings, 'en')
          .map(({ text, values }) => fill(text, values))
          .join(' · '),
      );
      for (const line of told) expect(line, `${exercise.id}/${item.id}`).toMatch(/^(?!.*(?:undefined|\{\w+\}))./s);
      const given = new Set(answers.map((answer) => JSON.stringify(brief(answer, false))));
      expect(new Set(told).size, `${exercise.id}/${item.id}`).toBeGreaterThanOrEqual(Math.min(given.size, 2));
    }
  }
});

test('no two items of the content have one short name', () => {
  const names = packages()
    .flatMap(({ exercises }) => exercises)
    .flatMap(({ id, items }) => items.map((item) => itemKey(`${id}/${item.id}`, item.revision)));
  expect(names.length).toBeGreaterThan(200);
  expect(new Set(names).size).toBe(names.length);
});

describe('an assignment of ten exercises, with every item answered twice, and differently,', async () => {
  const { publicKey, privateKey } = await drawKeys();
  const byStory = Map.groupBy(
    exercises.filter(({ type }) => type !== 'blind' && type !== 'annotate'),
    ({ id }) => id.split('/')[0] ?? '',
  );
  /** Those with most items, so that it is the hardest case. */
  const long = [...byStory.values()]
    .flat()
    .sort((one, other) => other.items.length - one.items.length)
    .slice(0, 10);
  const courses = shelf()
    .lessons.flatMap((lesson) => lesson.exercises)
    .slice(0, 10);

  const codeFor = async (ids: readonly string[]) => {
    const assignment = sampleAssignment({ steps: ids.map((id) => ({ kind: 'exercise', id }) as const), publicKey });
    const items = assignedItems(assignment, shelf());
    let seq = 0;
    const attempts = items.flatMap((item): readonly Attempt[] => {
      const exercise = exercises.find(({ id }) => item.id.startsWith(`${id}/`));
      const asked = exercise?.items.find(({ id }) => item.id === `${exercise.id}/${id}`);
      if (!exercise || !asked) throw new Error(item.id);
      const answers = answersTo(exercise, asked);
      const other = answers.find(
        (each) => JSON.stringify(brief(each, false)) !== JSON.stringify(brief(answers[0] as ItemResponse, false)),
      );
      return [other, answers[0]].map((response) => {
        seq += 1;
        return sampleAttempt({
          item: item.id,
          revision: item.revision,
          response: response as ItemResponse,
          context: { kind: 'assignment', id: assignment.id },
          certainty: (['guess', 'think', 'sure'] as const)[(seq * 7) % 3] ?? null,
          took: 3000 + ((seq * 7919) % 90_000),
          at: 1_790_000_000_000 + seq * 20_000,
          seq,
        });
      });
    });
    const given = { id: 'hhhhhhhh', pupil: 'pppppppp', name: 'Maximiliane Oberhuber 🦊', at: 1_790_009_000_000 };
    const handIn = makeHandIn(assignment, items, attempts, given, false);
    expect(handIn.items).toHaveLength(items.length);
    expect(handIn.items.every(({ last }) => last !== null)).toBe(true);
    const code = await handInCode(handIn, publicKey);
    const [found] = findCodes(code);
    if (!found?.ok) throw new Error('There is no code.');
    expect(await openCode(found.code, { publicKey, privateKey })).toEqual({ ok: true, handIn });
    return { code, items: items.length };
  };

  test('fits into 2,000 letters, for the first ten of the course', async () => {
    const { code, items } = await codeFor(courses);
    console.log(`The first ten exercises of the course, ${items} items: ${code.length} letters`);
    expect(code.length).toBeLessThanOrEqual(2000);
  });

  test('fits, for the ten with most items', async () => {
    const { code, items } = await codeFor(long.map(({ id }) => id));
    console.log(`The ten longest exercises, ${items} items: ${code.length} letters`);
    expect(code.length).toBeLessThanOrEqual(2000);
  });
});
