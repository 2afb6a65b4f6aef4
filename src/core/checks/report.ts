import type { Field } from '../exercises/sort/types.ts';
import type { Package } from '../package/types.ts';
import { answerBots, type BotResult, fieldBots, pairBots } from './bots.ts';
import { castOf } from './cast.ts';
import { casesOf, checkOf } from './items.ts';

/** How every bot does in the check of a package; empty where it holds none. */
export function botsOf(checked: Package, label: (field: Field) => string): readonly BotResult[] {
  const check = checkOf(checked);
  if (!check) return [];
  const { board, pairs } = casesOf(check);
  const cast = castOf(checked.info);
  return [...answerBots(board, cast), ...fieldBots(board, label), ...pairBots(pairs, cast)];
}

const AXIS = { answers: 'who answers', fields: 'field', pairs: 'pair' };

/** The table of all bots in all checks, as a build prints it; empty where no package holds a check. */
export function botTable(packages: readonly Package[], label: (field: Field) => string): string {
  const rows = packages.flatMap((one) =>
    botsOf(one, label).map(({ bot, axis, right, of, most }) => [
      `check ${one.info.check}`,
      AXIS[axis],
      bot,
      `${right} of ${of}`,
      `at most ${most}`,
    ]),
  );
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  if (rows.length === 0) return '';
  return ['Readers who look at one shallow sign, or its opposite:', ...rows.map(line)].join('\n');
}
