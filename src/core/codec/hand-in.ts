/** What a pupil hands in, as canonical JSON. Sealing and packing it is in `teach/seal/`; reading codes out of mails in find-codes.ts. */
import { count, oneOf, word, words } from '../record/read.ts';
import type { Certainty, Help } from '../record/types.ts';
import type { Brief } from './brief.ts';

/** One item of the assignment as it was answered. */
export interface HandedItem {
  /** See `itemKey`. */
  readonly key: string;
  readonly first: Brief;
  /** Null where it is the first one. */
  readonly last: Brief | null;
  /** How often it was answered, from 1. */
  readonly tries: number;
  /** At the first try. */
  readonly certainty: Certainty | null;
  /** At the first try. */
  readonly help: Help;
  /** Seconds to the first answer; null where not known. */
  readonly took: number | null;
}
/** An answer in the log of a file, oldest first. */
export interface HandedAttempt extends Omit<HandedItem, 'first' | 'last' | 'tries'> {
  readonly answer: Brief;
  /** Minutes since 1970. */
  readonly at: number;
}
export interface HandIn {
  /** Eight letters, drawn by chance for each hand-in. */
  readonly id: string;
  /** The assignment’s id. */
  readonly assignment: string;
  /** Eight letters, drawn by chance for a learner on a device and this assignment. */
  readonly pupil: string;
  /** What the pupil typed: a name or a number. */
  readonly name: string;
  /** When the first answer was given, in minutes since 1970 by the device’s clock. */
  readonly begun: number;
  /** When it was handed in, likewise. */
  readonly at: number;
  readonly items: readonly HandedItem[];
  /** Every answer; null in a code, which has the first and the last ones only. */
  readonly log: readonly HandedAttempt[] | null;
}

/** In characters. */
export const LONGEST_NAME = 60;
/** Of an answer: what a learner writes in one field. */
const LONGEST_TEXT = 1000;
export const MOST_ITEMS = 1000;
export const MOST_ATTEMPTS = 4000;
/** In letters of JSON, of a hand-in as it is read. A file of four thousand answers fits. */
export const LONGEST_HAND_IN = 1_000_000;
/** The last minute that a date can hold. */
const LAST_MINUTE = 8.64e15 / 60_000;

/** In this order for good, whatever the record lists. */
const CERTAINTIES: readonly Certainty[] = ['guess', 'think', 'sure'];
const HELPS: readonly Help[] = ['none', 'hint', 'shown'];

const sure = (certainty: Certainty | null) => (certainty ? CERTAINTIES.indexOf(certainty) + 1 : 0);

/** Writes a hand-in. */
export function encodeHandIn({ id, assignment, pupil, name, begun, at, items, log }: HandIn): string {
  return JSON.stringify([
    1,
    id,
    assignment,
    pupil,
    name,
    begun,
    at - begun,
    items.map(({ key, first, last, tries, certainty, help, took }) => [
      key,
      first,
      last ?? 0,
      tries,
      sure(certainty),
      HELPS.indexOf(help),
      took ?? -1,
    ]),
    ...(log
      ? [
          log.map(({ key, answer, certainty, help, took, at }) => [
            key,
            answer,
            sure(certainty),
            HELPS.indexOf(help),
            took ?? -1,
            at - begun,
          ]),
        ]
      : []),
  ]);
}

/** Why a text is no hand-in. */
export type NoHandIn = 'newer-version' | 'unreadable';

/** Reads a hand-in. Total; and only the canonical form: what is read, written again, is what came. */
export function decodeHandIn(json: string): HandIn | NoHandIn {
  if (json.length > LONGEST_HAND_IN) return 'unreadable';
  let values: unknown;
  try {
    values = JSON.parse(json);
  } catch {
    return 'unreadable';
  }
  if (!Array.isArray(values)) return 'unreadable';
  if (typeof values[0] === 'number' && values[0] > 1) return 'newer-version';
  const handIn = read(values);
  return handIn && encodeHandIn(handIn) === json ? handIn : 'unreadable';
}

const ID = /^[A-Za-z0-9_-]{8}$/;
const KEY = /^[0-9a-f]{6}$/;
const id = (value: unknown) => (ID.test(word(value) ?? '') ? word(value) : undefined);
const whole = (value: unknown) => (Number.isInteger(value) && Number(value) >= 0 ? Number(value) : undefined);
const text = (value: unknown, most: number) => (typeof value === 'string' && value.length <= most ? value : undefined);

function read(values: readonly unknown[]): HandIn | null {
  const [version, given, assignment, pupil, name, begun, took, items, log, ...more] = values;
  const start = whole(begun);
  const length = whole(took);
  if (start === undefined || length === undefined || start + length > LAST_MINUTE) return null;
  const ids = [id(given), id(assignment), id(pupil)];
  const called = text(name, LONGEST_NAME);
  if (version !== 1 || more.length > 0) return null;
  if (called === undefined || called.trim() === '') return null;
  const [own, of, by] = ids;
  if (own === undefined || of === undefined || by === undefined) return null;
  const rows = list(items, MOST_ITEMS, readItem);
  const answers = log === undefined ? null : list(log, MOST_ATTEMPTS, (entry) => readAttempt(entry, start));
  if (!rows || answers === undefined) return null;
  if (new Set(rows.map(({ key }) => key)).size < rows.length) return null;
  return {
    id: own,
    assignment: of,
    pupil: by,
    name: called,
    begun: start,
    at: start + length,
    items: rows,
    log: answers,
  };
}

/** Undefined where one entry cannot be read. */
function list<T>(value: unknown, most: number, entry: (value: unknown) => T | null): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const read = value.map(entry).filter((it): it is Exclude<typeof it, null> => it !== null);
  return read.length === value.length ? read : undefined;
}

/** A list of texts, lists of words, flags and nulls: what a response of some type may hold is read with its type. */
function answer(value: unknown): Brief | undefined {
  if (!Array.isArray(value) || value.length > 6) return undefined;
  // Nothing deeper: written again, a list in a list in a list a million times over would throw.
  const plain = value.every(
    (it) => it === null || typeof it === 'boolean' || (text(it, LONGEST_TEXT) ?? words(it)) !== undefined,
  );
  return plain ? value : undefined;
}

function common(key: unknown, certainty: unknown, help: unknown, took: unknown) {
  const name = word(key);
  const level = oneOf([0, 1, 2, 3])(certainty);
  const helped = HELPS.find((_, at) => at === help);
  const seconds = took === -1 ? null : whole(took);
  if (name === undefined || !KEY.test(name) || level === undefined || !helped || seconds === undefined) return null;
  return { key: name, certainty: CERTAINTIES[level - 1] ?? null, help: helped, took: seconds };
}

function readItem(value: unknown): HandedItem | null {
  if (!Array.isArray(value) || value.length !== 7) return null;
  const [key, first, last, tries, certainty, help, took] = value;
  const rest = common(key, certainty, help, took);
  const one = answer(first);
  const other = last === 0 ? null : answer(last);
  const times = count(tries);
  if (!rest || one === undefined || other === undefined || times === undefined) return null;
  return { ...rest, first: one, last: other, tries: times };
}

function readAttempt(value: unknown, begun: number): HandedAttempt | null {
  if (!Array.isArray(value) || value.length !== 6) return null;
  const [key, given, certainty, help, took, at] = value;
  const rest = common(key, certainty, help, took);
  const one = answer(given);
  const minutes = whole(at);
  if (!rest || one === undefined || minutes === undefined || begun + minutes > LAST_MINUTE) return null;
  return { ...rest, answer: one, at: begun + minutes };
}
