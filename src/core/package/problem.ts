import { withNames } from './hidden-sign.ts';
import type { Problem } from './types.ts';

/** Where a problem is: file, line (from 1), and the way there in words. */
export type Place = Pick<Problem, 'file' | 'line' | 'path'>;

/** The signs between the words of a path. */
export const STEP = ' › ';

/** The line, from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split('\n').length;
}

/** Problems by file, then by line; those of one line stay as they came. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}

/** A problem as authors read it: where, what, found, expected, what to do. */
export function printProblem(problem: Problem): string {
  const rows = [`${problem.file}:${problem.line}  ${problem.path}`, `  ${problem.message}`];
  if (problem.found !== undefined) rows.push(`  found:    ${problem.found}`);
  if (problem.expected !== undefined) rows.push(`  expected: ${problem.expected}`);
  return [...rows, `  mend:     ${problem.mend}`].map(withNames).join('\n');
}

/** All problems, and a last line that counts them. */
export function printProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...inOrder(problems).map(printProblem), `${count} in the content.`].join('\n\n');
}
