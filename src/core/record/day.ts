/** A time, and the place whose days are meant. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many minutes the clocks of the place are behind UTC, as `Date.getTimezoneOffset` says it. */
  readonly behind: number;
}

/** A day in milliseconds. */
export const DAY = 86_400_000;

/**
 * The number of a day, counted from 1970, by the clocks of a place. It goes by nights slept, not by 24 hours: who comes back
 * tomorrow morning finds what was missed tonight.
 */
export const dayOf = (at: number, behind: number): number => Math.floor((at - behind * 60_000) / DAY);
