import { BOARD_ID, CLAIMS, PAIRS_EACH, PAIRS_ID, PER_FIELD } from '../../checks/plan.ts';
import { BOARDS, type BoardName, type Field } from '../../exercises/sort/types.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf, placedItems } from '../sorts.ts';
import type { Problem } from '../types.ts';

const PARTS: readonly { id: string; board: BoardName; each: number }[] = [
  { id: BOARD_ID, board: 'board', each: PER_FIELD },
  { id: PAIRS_ID, board: 'clash', each: PAIRS_EACH },
];

/** The plan of a check in words, for the messages. */
const PLAN = `\`${BOARD_ID}\`, a sort on the \`board\` with ${CLAIMS} claims, and \`${PAIRS_ID}\`, a sort on \`clash\` with ${2 * PAIRS_EACH} pairs`;

function* partProblems(draft: Draft, part: (typeof PARTS)[number]): Iterable<Problem> {
  const found = exercisesOf(draft, 'sort').find(({ value }) => value.id === part.id);
  if (!found || found.value.board !== part.board || !found.value.scored) {
    if (!found && draft.knows('exercise', part.id)) return;
    yield {
      ...(found?.at([]) ?? draft.article?.at(['check']) ?? { file: '', line: 1, path: 'check' }),
      message: `The check lacks its exercise \`${part.id}\`.`,
      ...(found && { found: `a sort on \`${found.value.board}\`${found.value.scored ? '' : ', not scored'}` }),
      expected: PLAN,
      mend: 'Add it to exercises.yaml, as docs/authoring.md shows it.',
    };
    return;
  }
  const items = placedItems(found.value, draft);
  const fields: readonly Field[] = BOARDS[part.board];
  const counts = fields.map((field) => items.filter((item) => item.field === field).length);
  if (items.length === found.value.items.length && counts.some((count) => count !== part.each)) {
    yield {
      ...found.at(['items']),
      message: 'The answers of a check are spread evenly.',
      found: fields.map((field, index) => `${counts[index]} \`${field}\``).join(', '),
      expected: `${part.each} of each`,
      mend: 'Add or take out items.',
    };
  }
  for (const [index, item] of found.value.items.entries()) {
    if (item.trap) continue;
    yield {
      ...found.at(['items', index]),
      message: 'An item of a check says which shallow rule it punishes.',
      expected: '`trap:` with one of the names in docs/authoring.md; `none` where there is none',
      mend: 'Add `trap:` to the item.',
    };
  }
}

/** A reserve article holds a whole check and nothing else; any other article holds none. */
export const checkComplete: Rule = function* (draft) {
  if (!draft.article) return;
  const { value, at } = draft.article;
  const reserve = value.role === 'reserve';
  if (reserve !== (value.check !== null)) {
    yield {
      ...at(['check']),
      message: reserve
        ? 'A reserve article says which form of the check it is.'
        : 'Only a reserve article holds a check.',
      ...(value.check && { found: value.check }),
      mend: reserve ? 'Write `check: A` or `check: B`.' : 'Take `check` out, or write `role: reserve`.',
    };
  }
  if (!reserve) return;
  for (const part of PARTS) yield* partProblems(draft, part);
  for (const other of draft.exercises) {
    if (PARTS.some(({ id }) => id === other.value.id)) continue;
    yield {
      ...other.at([]),
      message: 'A reserve article has no other exercises: its story is kept for the check.',
      found: other.value.id,
      expected: PLAN,
      mend: 'Take it out, or use it with another article.',
    };
  }
};
