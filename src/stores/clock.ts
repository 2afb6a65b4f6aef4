import type { Moment } from '../core/record/day.ts';
import { browser } from './outside.ts';

/** What time it is here, by the clock and the time zone of this device. */
export function moment(): Moment {
  const now = browser.now();
  return { now, behind: new Date(now).getTimezoneOffset() };
}
