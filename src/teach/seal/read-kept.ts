/** What a backup holds, checked: it may come from a newer site, or from somebody who knows the passphrase. */
import { decodeAssignment } from '../../core/codec/assignment.ts';
import { decodeHandIn } from '../../core/codec/hand-in.ts';
import { amount, count, flag, type Row, row, word } from '../../core/record/read.ts';
import type { KeptAssignment, KeptClass, KeptHandIn, KeptTally } from '../../stores/classes.ts';

/** In base64url: the 32 bytes of a P-256 scalar. */
const PRIVATE_KEY = /^[A-Za-z0-9_-]{43}$/;
const whole = (value: unknown) => (Number.isInteger(value) ? amount(0)(value) : undefined);

/** The class that these bytes are; null for any others. */
export function readKept(bytes: Uint8Array): KeptClass | null {
  let values: Row | undefined;
  try {
    values = row(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
  const assignment = readAssignment(row(values?.assignment));
  if (!values || !assignment) return null;
  const { id } = assignment;
  const handIns = list(values.handIns, (entry) => readHandIn(row(entry), id));
  const tallies = list(values.tallies, (entry) => readTally(row(entry), id));
  return handIns && tallies ? { assignment, handIns, tallies } : null;
}

function list<T>(value: unknown, entry: (value: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const read = value.map(entry);
  return read.every((it): it is Exclude<typeof it, null> => it !== null) ? read : null;
}

function readAssignment(from: Row | undefined): KeptAssignment | null {
  const { fragment, privateKey } = from ?? {};
  const made = whole(from?.made);
  if (typeof fragment !== 'string' || made === undefined) return null;
  const told = decodeAssignment(fragment);
  if (!told.ok || told.assignment.id !== from?.id) return null;
  const key = privateKey === null ? null : word(privateKey);
  if (key === undefined || (key !== null && !PRIVATE_KEY.test(key))) return null;
  return { id: told.assignment.id, fragment, privateKey: key, made };
}

function readHandIn(from: Row | undefined, assignment: string): KeptHandIn | null {
  const json = from?.json;
  const [full, sealed, read] = [flag(from?.whole), flag(from?.sealed), whole(from?.read)];
  if (typeof json !== 'string' || full === undefined || sealed === undefined || read === undefined) return null;
  const handIn = decodeHandIn(json);
  if (typeof handIn === 'string' || handIn.id !== from?.id || handIn.assignment !== assignment) return null;
  return { id: handIn.id, assignment, json, whole: full, read, sealed };
}

function readTally(from: Row | undefined, assignment: string): KeptTally | null {
  const [item, revision, counts] = [word(from?.item), count(from?.revision), row(from?.counts)];
  if (from?.assignment !== assignment || !item || revision === undefined || !counts) return null;
  const clean = Object.entries(counts).map(([option, n]) => [option, whole(n)] as const);
  if (clean.some(([option, n]) => word(option) === undefined || n === undefined)) return null;
  return { assignment, item, revision, counts: Object.fromEntries(clean) as Record<string, number> };
}
