import type { ExerciseType, ItemResponse } from '../../core/exercises/types.ts';

/**
 * The native controls hold what a learner picks; nothing else does. So what was picked before the script came counts,
 * and the browser never shows one thing while we believe another. A control's name ends in the question it answers.
 */

/** What is picked, by question. */
export type Picks = Readonly<Record<string, readonly string[]>>;

const LISTS = ['chosen', 'picked', 'differs'];
const inputs = (root: Element) => [...root.querySelectorAll<HTMLInputElement>('input')];
const questionOf = (input: HTMLInputElement) => input.name.slice(input.name.lastIndexOf('/') + 1);

/** Reads the controls under an element. */
export function readPicks(root: Element): Picks {
  const picks: Record<string, string[]> = {};
  for (const input of inputs(root)) {
    if (!input.checked) continue;
    const question = questionOf(input);
    picks[question] ??= [];
    picks[question].push(input.value);
  }
  return picks;
}

/** Sets the controls under an element. */
export function writePicks(root: Element, picks: Picks): void {
  for (const input of inputs(root)) input.checked = picks[questionOf(input)]?.includes(input.value) ?? false;
}

/** The picks as a response. It may be unfinished: only a score tells. */
export function responseOf(type: ExerciseType, picks: Picks): ItemResponse {
  const response: Record<string, unknown> = { type };
  // After “two things” the further questions are out of sight; what was ticked there before is no part of the answer.
  const questions = picks.relation?.[0] === 'two-things' ? ['relation'] : Object.keys(picks);
  for (const question of questions) {
    const values = picks[question] ?? [];
    const one = question === 'both' ? values[0] === 'true' : values[0];
    response[question] = LISTS.includes(question) ? values : one;
  }
  // Whether it is one is what scoring decides; it takes anything.
  return response as unknown as ItemResponse;
}

/** A response as picks. */
export function picksOf(response: ItemResponse): Picks {
  const { type: _, ...answers } = response;
  const entries = Object.entries(answers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value : [String(value)]]));
}

/** Whether two sets of picks are the same, in whatever order. */
export function samePicks(a: Picks, b: Picks): boolean {
  const flat = (picks: Picks) =>
    Object.entries(picks)
      .flatMap(([name, values]) => values.map((value) => `${name} ${value}`))
      .sort()
      .join('\n');
  return flat(a) === flat(b);
}
