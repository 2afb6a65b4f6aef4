/** What a teacher decided about hand-ins: which one counts, who are different people. Ids only; no name is in it. */
import { type Choices, NO_CHOICES } from '../core/class/collect.ts';
import { row, words } from '../core/record/read.ts';
import { browser, type Outside } from './outside.ts';

const KEY = 'says-who:class-choices';

/** Keeps the choices of each assignment in a browser, or in whatever stands for one. Nothing in it throws. */
export function keepChoices(outside: Outside) {
  /** Where storage refuses or is full: they hold for this page. */
  const held = new Map<string, Choices>();
  const all = (): Readonly<Record<string, unknown>> => {
    try {
      return row(JSON.parse(outside.small().getItem(KEY) ?? '')) ?? {};
    } catch {
      return {};
    }
  };
  const read = (assignment: string): Choices => {
    const kept = all();
    const own = Object.hasOwn(kept, assignment) ? row(kept[assignment]) : undefined;
    return held.get(assignment) ?? { counted: words(own?.counted) ?? [], apart: words(own?.apart) ?? [] };
  };
  const keep = (assignment: string, choices: Choices): void => {
    const { [assignment]: _, ...others } = all();
    const none = choices.counted.length + choices.apart.length === 0;
    try {
      outside.small().setItem(KEY, JSON.stringify(none ? others : { ...others, [assignment]: choices }));
      held.delete(assignment);
    } catch {
      held.set(assignment, choices);
    }
  };
  return {
    read,
    /** Replaces the choices of an assignment; `NO_CHOICES` takes them away. */
    keep,
    /** Changes them from what is kept by then: another tab may have chosen, too. @returns what holds now. */
    change: (assignment: string, change: (before: Choices) => Choices): Choices => {
      const next = change(read(assignment));
      keep(assignment, next);
      return next;
    },
  };
}

export const classChoices = keepChoices(browser);
export const forgetChoices = (assignment: string): void => classChoices.keep(assignment, NO_CHOICES);
