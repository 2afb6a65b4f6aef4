/** The file behind “Download my work”. Reading it is in read-work-file.ts, because lessons only write. */
import type { Attempt } from '../record/types.ts';

export const WORK_FORMAT = 'says-who-work';
export const WORK_VERSION = 1;

/**
 * Writes a work file.
 *
 * @param saved milliseconds since 1970
 */
export function encodeWork(attempts: readonly Attempt[], saved: number): string {
  return `${JSON.stringify({ format: WORK_FORMAT, version: WORK_VERSION, saved, attempts })}\n`;
}
