/** An assignment as journeys know it: made in the test, opened on the page, and what was handed in taken apart. */
import { expect, type Locator, type Page } from '@playwright/test';
import { exerciseFiles, shelf as readShelf } from '../../../src/catalog/shelf.ts';
import { type Assignment, encodeAssignment } from '../../../src/core/codec/assignment.ts';
import { findCodes } from '../../../src/core/codec/find-codes.ts';
import type { HandIn } from '../../../src/core/codec/hand-in.ts';
import { openCode } from '../../../src/teach/seal/hand-in-code.ts';
import type { TeacherKeys } from '../../../src/teach/seal/hpke.ts';
import { sampleAssignment } from '../../fixtures/hand-ins.ts';
import { type AnyExercise, first, rightPicks, strings } from '../support/journey.ts';
import { answer, itemOn } from './hand.ts';

export const shelf = readShelf();
export const words = strings.assigned;
export const handWords = strings.handIn;
const exercises = exerciseFiles().map(({ exercise }) => exercise as AnyExercise);

/** The shortest exercise of a type; of one story, if named. */
export const shortest = (type: AnyExercise['type'], article = ''): AnyExercise =>
  first(
    exercises
      .filter((one) => one.type === type && one.id.startsWith(article))
      .sort((one, other) => one.items.length - other.items.length),
    `exercise of the type ${type}`,
  );

/** The fragment of an assignment of these exercises. */
export const assignmentOf = (list: readonly AnyExercise[], over: Partial<Assignment> = {}): Assignment =>
  sampleAssignment({
    id: 'journey1',
    title: 'Who answers for it?',
    steps: list.map(({ id }) => ({ kind: 'exercise', id }) as const),
    ...over,
  });

/** Opens an assignment as a pupil would. */
export async function openAssigned(page: Page, assignment: Assignment): Promise<void> {
  await page.goto(`/assigned/#${encodeAssignment(assignment)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Answers every item of an exercise that says nothing of what came of it. */
export async function answerQuietly(page: Page, exercise: AnyExercise): Promise<void> {
  for (const [n, item] of exercise.items.entries()) {
    const place = { exercise, item, n };
    const on = itemOn(page, place);
    await answer(on, rightPicks(place));
    await expect(on.getByText(words.quiet.kept)).toBeVisible();
  }
}

export const nameField = (page: Page): Locator => page.getByRole('textbox', { name: handWords.name });
export const makeButton = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(`^(${handWords.make}|${handWords.makeAgain})$`) });

/** Hands in under a name. @returns the code. */
export async function handIn(page: Page, name: string): Promise<string> {
  await nameField(page).fill(name);
  await makeButton(page).click();
  await expect(page.getByRole('heading', { name: handWords.code, exact: true })).toBeFocused();
  return page.getByRole('textbox', { name: handWords.code, exact: true }).inputValue();
}

/** What a code holds. */
export async function opened(code: string, keys: TeacherKeys | null): Promise<HandIn> {
  const [found] = findCodes(code);
  if (!found?.ok) throw new Error('There is no code.');
  const read = await openCode(found.code, keys);
  if (!read.ok) throw new Error(`The code is not opened: ${read.why}.`);
  return read.handIn;
}

/** What a database of the page holds. */
export const rowsIn = (page: Page, name: string, table: string): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    ([db, store]) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(db ?? '');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result
            .transaction(store ?? '')
            .objectStore(store ?? '')
            .getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
    [name, table],
  );
