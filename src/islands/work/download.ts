import { encodeWork } from '../../core/codec/work-file.ts';
import type { Attempt } from '../../core/record/types.ts';
import { browser } from '../../stores/outside.ts';
import { saveFile } from '../save-file.ts';

/**
 * Lets the browser save these attempts as a work file.
 *
 * @returns the name of the file.
 */
export const downloadWork = (attempts: readonly Attempt[]): string =>
  saveFile('says-who-work', 'json', encodeWork(attempts, browser.now()));
