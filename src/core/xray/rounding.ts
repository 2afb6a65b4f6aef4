/** A coordinate with two decimals at most: enough for the eye, and short in the page. */
export const short = (value: number): number => Math.round(value * 100) / 100;
