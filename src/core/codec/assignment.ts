/**
 * An assignment as it travels: everything in the part of a link behind the “#”, which browsers never send anywhere. `1.`, the
 * values as canonical JSON in base64url, a checksum.
 */
import { word } from '../record/read.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { fromUtf8, utf8 } from './utf8.ts';

/** Something that is assigned. */
export type AssignedStep =
  | { readonly kind: 'lesson'; readonly id: string }
  /** `article/exercise`. */
  | { readonly kind: 'exercise'; readonly id: string }
  | { readonly kind: 'check'; readonly id: 'A' | 'B' };

export interface Assignment {
  /** Eight letters, drawn by chance. */
  readonly id: string;
  /** What pupils see on top; may be empty. */
  readonly title: string;
  readonly className: string;
  /** From one to thirty. */
  readonly steps: readonly AssignedStep[];
  /** When an exercise says what came of it: after each answer, or once the work is handed in. Lessons always say so at once, checks never before. */
  readonly feedback: 'at-once' | 'after';
  /** Asks how sure the pupil is. */
  readonly certainty: boolean;
  /** `shuffled`: exercises and their items in an order of its own for each pupil. */
  readonly order: 'fixed' | 'shuffled';
  /** A pass with names masked comes first, where the article has one. It is never handed in. */
  readonly blind: boolean;
  /** How often an item of an exercise may be answered; 0 for as often as one likes. */
  readonly attempts: number;
  /** Until when, in the teacher’s words; may be empty. */
  readonly due: string;
  /** What else the teacher says; may be empty. */
  readonly note: string;
  /** What the pupil is asked to type when handing in. */
  readonly asks: 'name' | 'number';
  /** The sentences that pupils write themselves are handed in too. */
  readonly freeText: boolean;
  /** The teacher’s public key (P-256, uncompressed, base64url); null where hand-ins are not encrypted. */
  readonly publicKey: string | null;
}

/** Why a link is none. `damaged`: it was an assignment, and something was lost on the way. */
export type NoAssignment = 'nothing' | 'newer-version' | 'damaged' | 'not-one';

export type ReadAssignment =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly why: NoAssignment };

export const MOST_STEPS = 30;
/** In characters, of what teachers write. */
export const LONGEST = { title: 80, className: 60, due: 80, note: 500 } as const;

const ID = /^[A-Za-z0-9_-]{8}$/;
const KEY = /^[A-Za-z0-9_-]{87}$/;
const STEP = { l: 'lesson', e: 'exercise', c: 'check' } as const;
const letters = { lesson: 'l', exercise: 'e', check: 'c' } as const;

/** The part behind the “#”. What decodes is what was encoded. */
export function encodeAssignment(assignment: Assignment): string {
  const { id, title, className, steps, feedback, certainty, order, blind, attempts, due, note, asks, freeText } =
    assignment;
  const flags = [feedback === 'after', certainty, order === 'shuffled', blind, asks === 'number', freeText];
  const values = [
    id,
    title,
    className,
    steps.map((step) => letters[step.kind] + step.id),
    flags.map(Number).join(''),
    attempts,
    due,
    note,
    assignment.publicKey ?? '',
  ];
  const body = `1.${toBase64url(new Uint8Array(utf8(JSON.stringify(values))))}`;
  return `${body}.${checksum(body)}`;
}

/** Reads the part behind the “#”, with or without it. Total: any text gives an assignment or why it is none. */
export function decodeAssignment(fragment: string): ReadAssignment {
  const whole = fragment.replace(/^#/, '').trim();
  const no = (why: NoAssignment): ReadAssignment => ({ ok: false, why });
  if (whole === '') return no('nothing');
  const [version = '', body = '', sum, ...more] = whole.split('.');
  if (!/^[1-9]\d{0,2}$/.test(version)) return no('not-one');
  if (version !== '1') return no('newer-version');
  if (sum !== checksum(`1.${body}`) || more.length > 0) return no('damaged');
  const bytes = fromBase64url(body);
  const json = bytes && fromUtf8(bytes);
  if (json === null || json === undefined) return no('damaged');
  const assignment = read(json);
  // Only the canonical form: what is read, written again, is what came.
  return assignment && encodeAssignment(assignment) === whole ? { ok: true, assignment } : no('damaged');
}

function read(json: string): Assignment | null {
  let values: unknown;
  try {
    values = JSON.parse(json);
  } catch {
    return null;
  }
  if (!Array.isArray(values) || values.length !== 9) return null;
  const short = (value: unknown, most: number): string | undefined => {
    return typeof value === 'string' && value.length <= most ? value : undefined;
  };
  const id = word(values[0]);
  const title = short(values[1], LONGEST.title);
  const className = short(values[2], LONGEST.className);
  const steps = readSteps(values[3]);
  const flags = word(values[4]);
  const attempts: unknown = values[5];
  const due = short(values[6], LONGEST.due);
  const note = short(values[7], LONGEST.note);
  const key = word(values[8]);
  if (id === undefined || !ID.test(id) || title === undefined || className === undefined || !steps) return null;
  if (flags === undefined || !/^[01]{6}$/.test(flags) || due === undefined || note === undefined) return null;
  if (typeof attempts !== 'number' || !Number.isInteger(attempts) || attempts < 0 || attempts > 9) return null;
  if (key === undefined || (key !== '' && !KEY.test(key))) return null;
  const [after, certainty, shuffled, blind, number, freeText] = [...flags].map((flag) => flag === '1');
  return {
    id,
    title,
    className,
    steps,
    feedback: after ? 'after' : 'at-once',
    certainty: !!certainty,
    order: shuffled ? 'shuffled' : 'fixed',
    blind: !!blind,
    attempts,
    due,
    note,
    asks: number ? 'number' : 'name',
    freeText: !!freeText,
    publicKey: key || null,
  };
}

function readSteps(value: unknown): AssignedStep[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_STEPS) return null;
  const steps: AssignedStep[] = [];
  for (const entry of value) {
    const [, letter, id = ''] = /^([lec])([a-z0-9-]+(?:\/[a-z0-9-]+)?|[AB])$/.exec(word(entry) ?? '') ?? [];
    const kind = STEP[letter as keyof typeof STEP];
    if (kind === 'check' && (id === 'A' || id === 'B')) steps.push({ kind, id });
    else if (kind === 'lesson' && /^[a-z0-9-]+$/.test(id)) steps.push({ kind, id });
    else if (kind === 'exercise' && id.includes('/')) steps.push({ kind, id });
    else return null;
  }
  return steps;
}
