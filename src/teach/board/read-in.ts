/** From whatever a teacher pastes to hand-ins. */
import { decodeAssignment } from '../../core/codec/assignment.ts';
import { type FoundCode, findCodes, type NoCode } from '../../core/codec/find-codes.ts';
import { encodeHandIn } from '../../core/codec/hand-in.ts';
import type { KeptAssignment, KeptHandIn } from '../../stores/classes.ts';
import { type NotOpened, openCode } from '../seal/hand-in-code.ts';
import type { TeacherKeys } from '../seal/hpke.ts';
import { inSlices } from './slices.ts';

/** `elsewhere`: it is for an assignment that is not in this browser. */
export type WhyRefused = NoCode | NotOpened | 'elsewhere';

/** A code that could not be read, and how it begins. */
export interface Refused {
  readonly why: WhyRefused;
  readonly begins: string;
}
export interface ReadIn {
  /** Of whichever assignment that is known here. */
  readonly handIns: readonly KeptHandIn[];
  readonly refused: readonly Refused[];
}

/** How much of a code is shown. */
const BEGINNING = 40;

/** The keys of an assignment; null where its hand-ins are plain, or its private key is elsewhere. */
function keysOf({ fragment, privateKey }: KeptAssignment): TeacherKeys | null {
  const read = decodeAssignment(fragment);
  const publicKey = read.ok ? read.assignment.publicKey : null;
  return publicKey && privateKey ? { publicKey, privateKey } : null;
}

/** How many codes are looked for at once. */
const TOGETHER = 10;

/** Finds every code, each once. A text with a thousand of them is cut where a code begins, which changes nothing but that the page lives. */
async function findAll(text: string): Promise<readonly FoundCode[]> {
  const pieces = text.split(/(?=SaysWho\d)/);
  const parts = Array.from({ length: Math.ceil(pieces.length / TOGETHER) }, (_, at) =>
    pieces.slice(at * TOGETHER, (at + 1) * TOGETHER).join(''),
  );
  const found = (await inSlices(parts, findCodes, undefined, 1)).flat();
  return [...new Map(found.map((one) => [one.ok ? one.text : `${one.why} ${one.begins}`, one])).values()];
}

/**
 * Finds, opens and checks every code in a text.
 *
 * @param known the assignments of this browser
 * @param now milliseconds since 1970
 * @param said is told how far it is
 */
export async function readIn(
  text: string,
  known: readonly KeptAssignment[],
  now: number,
  said: (done: number, of: number) => void,
): Promise<ReadIn> {
  const found = await findAll(text);
  const assignments = new Map(known.map((one) => [one.id, one]));
  const read = await inSlices(
    found,
    async (one): Promise<KeptHandIn | Refused> => {
      if (!one.ok) return { why: one.why, begins: one.begins };
      const begins = one.text.slice(0, BEGINNING);
      const { code } = one;
      const assignment = assignments.get(code.assignment);
      if (!assignment) return { why: 'elsewhere', begins };
      const opened = await openCode(code, keysOf(assignment));
      if (!opened.ok) return { why: opened.why, begins };
      const { handIn } = opened;
      return {
        id: handIn.id,
        assignment: handIn.assignment,
        json: encodeHandIn(handIn),
        whole: handIn.log !== null,
        read: now,
        sealed: code.kind === 'sealed',
      };
    },
    (done) => said(done, found.length),
  );
  const isRefused = (one: KeptHandIn | Refused): one is Refused => 'why' in one;
  return {
    handIns: read.filter((one) => !isRefused(one)) as KeptHandIn[],
    refused: read.filter(isRefused),
  };
}
