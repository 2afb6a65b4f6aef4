/** What a teacher decided about hand-ins: which one counts, who are different people. Ids only; no name is in it. */
import { type Choices, NO_CHOICES } from '../core/class/collect.ts';
import { row, words } from '../core/record/read.ts';
import { browser, type Outside } from './outside.ts';

const KEY = 'says-who:class-choices';

/** Keeps the choices of each assignment in a browser, or in whatever stands for one. Nothing in it throws. */
export function keepChoices(outside: Outside) {
  const all = (): Readonly<Record<string, unknown>> => {
    try {
      return row(JSON.parse(outside.small().getItem(KEY) ?? '')) ?? {};
    } catch {
      return {};
    }
  };
  return {
    read: (assignment: string): Choices => {
      const kept = all();
      const own = Object.hasOwn(kept, assignment) ? row(kept[assignment]) : undefined;
      return { counted: words(own?.counted) ?? [], apart: words(own?.apart) ?? [] };
    },
    /** Replaces the choices of an assignment; `NO_CHOICES` takes them away. */
    keep: (assignment: string, choices: Choices): void => {
      const { [assignment]: _, ...others } = all();
      const none = choices.counted.length + choices.apart.length === 0;
      try {
        outside.small().setItem(KEY, JSON.stringify(none ? others : { ...others, [assignment]: choices }));
      } catch {
        // Refused or full: the choices hold for this page.
      }
    },
  };
}

export const classChoices = keepChoices(browser);
export const forgetChoices = (assignment: string): void => classChoices.keep(assignment, NO_CHOICES);
