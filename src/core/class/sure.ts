/** Sure and wrong: what deserves a talk first. */
import type { Pupil } from './collect.ts';
import type { ClassItem } from './items.ts';

export interface SureWrong {
  readonly item: ClassItem;
  /** Who was sure, and the words show something else. */
  readonly who: readonly Pupil[];
  /** How many were sure. */
  readonly sure: number;
}

/** The items on which somebody was sure and wrong, those with most first. */
export function sureAndWrong(items: readonly ClassItem[], pupils: readonly Pupil[]): readonly SureWrong[] {
  return items
    .map((item): SureWrong => {
      const sure = pupils.filter(({ counts }) => counts.answers.get(item.id)?.certainty === 'sure');
      return {
        item,
        sure: sure.length,
        who: sure.filter(({ counts }) => counts.answers.get(item.id)?.outcome === 'wrong'),
      };
    })
    .filter(({ who }) => who.length > 0)
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one.who.length - a.one.who.length || a.at - b.at)
    .map(({ one }) => one);
}
