/** The learner's record in this browser. */
import { keepRecord } from './keep.ts';
import { browser } from './outside.ts';

export { lastAttempt } from '../core/record/log.ts';
export type { Keeping, NewAttempt } from './keep.ts';

/** The record with all that the “My work” page needs; exercises use what follows. */
export const record = keepRecord(browser);

/** The current learner's attempts, oldest first; empty until loaded. */
export const $attempts = record.$attempts;
/** Where work is kept now. */
export const $keeping = record.$keeping;
/** Loads the record. Call it as often as you like; it never rejects. */
export const openRecord = record.open;
/** Adds an attempt. Resolves when it is on the disk, or in memory only; never rejects. */
export const append = record.append;
