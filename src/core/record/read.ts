/** Small readers for data that comes from outside: a saved row, a stranger's file. Total: any value, never a throw. */

/** Gives a clean value of the wanted type, or undefined for anything else. Nothing is converted. */
export type Read<T> = (value: unknown) => T | undefined;

/** The longest word (id, field, name) that is read. */
const LONGEST = 200;
/** The longest text that is read: what a learner writes in one field. */
const LONGEST_TEXT = 1000;
/** The most words that one answer may hold. */
const MOST = 500;

/** Anything with fields, as `JSON.parse` and IndexedDB give it. */
export type Row = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export const row: Read<Row> = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : undefined;

/** A string of up to 200 characters; it may be empty. */
export const word: Read<string> = (value) => (typeof value === 'string' && value.length <= LONGEST ? value : undefined);

/** A string of up to 1,000 characters (UTF-16, as `maxlength` counts them); it may be empty. */
export const text: Read<string> = (value) =>
  typeof value === 'string' && value.length <= LONGEST_TEXT ? value : undefined;

/** A list of up to 500 words, copied. */
export const words: Read<readonly string[]> = (value) =>
  Array.isArray(value) && value.length <= MOST && value.every((it) => word(it) !== undefined) ? [...value] : undefined;

/** True or false. */
export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A finite number from `least` up to the last millisecond that a date can hold. */
export const amount =
  (least: number): Read<number> =>
  (value) =>
    // Minus nought, which a file of JSON would not keep, is nought.
    typeof value === 'number' && value >= least && value <= 8.64e15 ? value + 0 : undefined;

/** A whole number from 1 up. */
export const count: Read<number> = (value) => (Number.isInteger(value) ? amount(1)(value) : undefined);

/** One of the values listed. */
export const oneOf =
  <const T>(values: readonly T[]): Read<T> =>
  (value) =>
    values.find((it) => it === value);
