/** From the learner’s record to what is handed in: what was assigned, and nothing else. */
import type { ExerciseType } from '../exercises/types.ts';
import { isDraft } from '../record/log.ts';
import type { ItemRef } from '../record/progress.ts';
import type { Attempt } from '../record/types.ts';
import type { AssignedStep, Assignment } from './assignment.ts';
import { brief } from './brief.ts';
import { itemKey } from './checksum.ts';
import {
  encodeHandIn,
  type HandedAttempt,
  type HandedItem,
  type HandIn,
  LONGEST_HAND_IN,
  MOST_ATTEMPTS,
} from './hand-in.ts';

/** An item that is assigned, with the step it belongs to. */
export interface AssignedItem extends ItemRef {
  readonly type: ExerciseType;
  readonly step: AssignedStep;
}

/** Never handed in: which verdicts a blind pass moves is the learner’s own. */
const OWN: readonly ExerciseType[] = ['blind'];

/** The answers to an assigned item that count for it, oldest first. Of a check the one that was handed in. */
export function answersTo(
  { id, revision, type, step }: AssignedItem,
  assignment: string,
  attempts: readonly Attempt[],
): readonly Attempt[] {
  const where = { lesson: 'lesson', exercise: 'assignment', check: 'check' } as const;
  const place = step.kind === 'exercise' ? assignment : step.id;
  const fit = attempts.filter(
    (attempt) =>
      attempt.item === id &&
      attempt.revision === revision &&
      attempt.response.type === type &&
      attempt.context.kind === where[step.kind] &&
      attempt.context.id === place &&
      !isDraft(attempt),
  );
  return step.kind === 'check' ? fit.filter(({ outcome }) => outcome !== 'noted').slice(0, 1) : fit;
}

/** Of the answers to an item how many were tries. A rating of one’s own sentence is kept as one more attempt; it is none. */
export const triesIn = (answers: readonly Attempt[]): number =>
  answers.filter(({ response }) => !('ratings' in response)).length;

/** Seconds; what took longer than a lesson hour counts as that, because the page was left open. */
const seconds = ({ took }: Attempt) => (took === null ? null : Math.min(3600, Math.round(took / 1000)));
const minutes = (at: number) => Math.floor(at / 60_000);

/**
 * What is handed in.
 *
 * @param given ids drawn by chance, the name as typed, `at` in milliseconds since 1970
 * @param whole with every answer, for a file; else the first and the last one of each item, for a code.
 */
export function makeHandIn(
  assignment: Assignment,
  items: readonly AssignedItem[],
  attempts: readonly Attempt[],
  given: { readonly id: string; readonly pupil: string; readonly name: string; readonly at: number },
  whole: boolean,
): HandIn {
  const { freeText } = assignment;
  const log: HandedAttempt[] = [];
  const rows: HandedItem[] = [];
  let begun = minutes(given.at);
  const known = new Set<string>();
  for (const item of items) {
    // An item that is assigned twice, with its lesson and alone, is handed in once.
    if (OWN.includes(item.type) || known.has(item.id)) continue;
    known.add(item.id);
    const answers = answersTo(item, assignment.id, attempts);
    const [first] = answers;
    const last = answers.at(-1);
    if (!first || !last) continue;
    const key = itemKey(item.id, item.revision);
    // The page of a lesson says that an own sentence stays on the device, whatever is assigned; so it does.
    const said = (attempt: Attempt) => brief(attempt.response, freeText && item.step.kind === 'exercise');
    const same = JSON.stringify(said(first)) === JSON.stringify(said(last));
    begun = answers.reduce((earliest, { at }) => Math.min(earliest, minutes(at)), begun);
    rows.push({
      key,
      first: said(first),
      last: same ? null : said(last),
      tries: triesIn(answers) || 1,
      certainty: first.certainty,
      help: first.help,
      took: seconds(first),
    });
    for (const one of answers) {
      const { certainty, help } = one;
      log.push({ key, answer: said(one), certainty, help, took: seconds(one), at: minutes(one.at) });
    }
  }
  const handIn = {
    id: given.id,
    assignment: assignment.id,
    pupil: given.pupil,
    name: given.name,
    begun,
    at: Math.max(begun, minutes(given.at)),
    items: rows,
  };
  if (!whole) return { ...handIn, log: null };
  let kept = log.sort((a, b) => a.at - b.at).slice(-MOST_ATTEMPTS);
  // What nobody does by hand must still give a file that can be read: then the oldest answers are left out.
  while (kept.length > 0 && encodeHandIn({ ...handIn, log: kept }).length > LONGEST_HAND_IN) {
    kept = kept.slice(Math.ceil(kept.length / 2));
  }
  return { ...handIn, log: kept };
}
