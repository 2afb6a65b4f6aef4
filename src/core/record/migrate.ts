import type { Row } from './read.ts';

/** Leads a row of one version to the next. Total: it copies what it does not know and never throws. */
export type Step = (row: Row) => Row;

/**
 * The way from every older version to today's: `STEPS[0]` leads from version 1 to version 2, and so on. A step is never
 * changed once it was released, because somebody's answers still wait for it.
 */
export const STEPS: readonly Step[] = [];

/**
 * Brings a saved row to today's version. It is done on reading; what is stored stays as it was written.
 *
 * @returns the row, or the reason why it cannot be read: `version` where it has none, `newer` where a newer site wrote it.
 */
export function migrate(row: Row, steps: readonly Step[] = STEPS): Row | string {
  const { v } = row;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return 'version';
  if (v > steps.length + 1) return 'newer';
  return steps.slice(v - 1).reduce((older, step) => step(older), row);
}
