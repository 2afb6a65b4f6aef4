import type { ExerciseType, ItemResponse } from '../../core/exercises/types.ts';

/**
 * The native controls hold what a learner picks; nothing else does. So what was picked before the script came counts,
 * and the browser never shows one thing while we believe another. A control's name ends in the question it answers; one
 * without a name is no answer.
 */

/** What is picked, by question. */
export type Picks = Readonly<Record<string, readonly string[]>>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Questions with several answers; all others have one. */
const LISTS = ['chosen', 'picked', 'differs', 'places', 'ratings', 'spans'];
const controls = (root: Element) => [...root.querySelectorAll<Control>('input[name], select[name], textarea[name]')];
const questionOf = ({ name }: Control) => name.slice(name.lastIndexOf('/') + 1);
/** Radios and checkboxes are picked where they are checked; and none is where its value is empty. */
const isTicked = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

/** Reads the controls under an element. */
export function readPicks(root: Element): Picks {
  const picks: Record<string, string[]> = {};
  for (const control of controls(root)) {
    if ((isTicked(control) && !control.checked) || control.value.trim() === '') continue;
    const question = questionOf(control);
    picks[question] ??= [];
    picks[question].push(control.value);
  }
  return picks;
}

/** Sets the controls under an element. */
export function writePicks(root: Element, picks: Picks): void {
  for (const control of controls(root)) {
    const values = picks[questionOf(control)] ?? [];
    if (isTicked(control)) control.checked = values.includes(control.value);
    else if (control instanceof HTMLSelectElement) {
      control.value = [...control.options].find(({ value }) => values.includes(value))?.value ?? '';
    } else control.value = values[0] ?? '';
  }
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
