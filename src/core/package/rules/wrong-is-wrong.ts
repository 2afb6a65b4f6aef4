import { fieldOf } from '../../exercises/sort/build.ts';
import { BOARDS, type BoardName, type Field } from '../../exercises/sort/types.ts';
import type { Rule } from '../rule.ts';
import { placed } from '../sorts.ts';

const NAMES = Object.keys(BOARDS) as BoardName[];

/** A sentence for a wrong field may not stand on the right one: the key was changed and the sentence forgotten. */
export const wrongIsWrong: Rule = function* (draft) {
  for (const { value, at } of draft.claims) {
    const right = new Set<Field | null>(NAMES.map((board) => fieldOf(board, placed(value), null)));
    const inConflict = draft.conflicts.some(({ value: { a, b } }) => a === value.id || b === value.id);
    for (const field of Object.keys(value.wrong) as Field[]) {
      // On the three-way board a contradicted claim is not in the field of its verdict.
      if (!right.has(field) || (inConflict && (BOARDS['three-way'] as readonly Field[]).includes(field))) continue;
      yield {
        ...at(['wrong', field]),
        message: `\`${field}\` is right for this claim, and has a sentence for a wrong answer.`,
        found: `${value.attribution}, ${value.kind}`,
        mend: 'Take the sentence out, or mend the attribution or the kind.',
      };
    }
  }
};
