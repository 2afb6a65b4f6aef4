import { encodeWork } from '../../core/codec/work-file.ts';
import type { Attempt } from '../../core/record/types.ts';
import { browser } from '../../stores/outside.ts';

/**
 * Lets the browser save these attempts as a work file.
 *
 * @returns the name of the file.
 */
export function downloadWork(attempts: readonly Attempt[]): string {
  const now = browser.now();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([encodeWork(attempts, now)], { type: 'application/json' }));
  link.download = `says-who-work-${new Date(now).toISOString().slice(0, 10)}.json`;
  link.click();
  // Some browsers read the address only after this call is over.
  browser.later(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
}
