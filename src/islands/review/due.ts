import { cardsOf } from '../../core/record/cards.ts';
import { DAY } from '../../core/record/day.ts';
import type { ReviewIndex } from '../../core/record/review-index.ts';
import type { Sitting } from '../../core/record/sitting.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import { moment } from '../../stores/clock.ts';
import { $attempts } from '../../stores/record.ts';
import { $settings } from '../../stores/settings.ts';
import { fetchJson } from './fetch.ts';

/**
 * What is to be looked at again today, by the record as it stands. The index of items, and what reckons the days, are loaded only where
 * something was ever missed.
 *
 * @param address of the index
 * @returns null where nothing was ever missed.
 * @throws where the index cannot be had.
 */
export async function dueToday(address: string): Promise<Sitting | null> {
  const log = $attempts.get();
  if (cardsOf(log).length === 0) return null;
  const [{ sittingOf }, index] = await Promise.all([
    import('../../core/record/sitting.ts'),
    fetchJson<ReviewIndex>(address),
  ]);
  return sittingOf(index, log, moment(), $settings.get().review === 'invented');
}

/** When the next claims come back, as a sentence; empty where none will. In so many days; 1 is tomorrow. */
export function nextDay(days: number | null, words: Pick<Strings['pages']['review'], 'tomorrow' | 'on'>, lang: string) {
  if (days === null) return '';
  if (days === 1) return words.tomorrow;
  // A clock may stand at the last day that a date can hold.
  const day = new Date(Math.min(moment().now + days * DAY, 8.64e15));
  const date = new Intl.DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long' }).format(day);
  return fill(words.on, { date });
}
