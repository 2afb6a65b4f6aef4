/** A hand-in as a code, and back. */
import { fromBase64url, toBase64url } from '../../core/codec/base64url.ts';
import { type Code, writeCode } from '../../core/codec/find-codes.ts';
import { decodeHandIn, encodeHandIn, type HandIn, LONGEST_HAND_IN } from '../../core/codec/hand-in.ts';
import { deflate, inflate } from './deflate.ts';
import type { TeacherKeys } from './hpke.ts';

/** Whether this page can encrypt: browsers offer it on https and localhost only. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

const boundTo = (assignment: string) => `SaysWho1.s.${assignment}`;

/**
 * The code of a hand-in: packed, and sealed for the teacher’s public key; with `null` plain.
 *
 * @throws where the key is none, or this page cannot encrypt.
 */
export async function handInCode(handIn: HandIn, publicKey: string | null): Promise<string> {
  const { assignment } = handIn;
  const packed = await deflate(new TextEncoder().encode(encodeHandIn(handIn)));
  if (!publicKey) return writeCode({ kind: 'plain', assignment, body: toBase64url(packed) });
  const { seal } = await import('./hpke.ts');
  const sealed = await seal(packed, publicKey, boundTo(assignment));
  return writeCode({ kind: 'sealed', assignment, body: toBase64url(sealed) });
}

/** Why a code could not be opened. `no-key`: it was sealed, and this browser has no key for its assignment. */
export type NotOpened = 'no-key' | 'not-for-this-key' | 'newer-version' | 'unreadable';

/** What became of a code. */
export type Opened = { readonly ok: true; readonly handIn: HandIn } | { readonly ok: false; readonly why: NotOpened };

/** Opens a code. Total: any code gives a hand-in or why it gives none. */
export async function openCode({ kind, assignment, body }: Code, keys: TeacherKeys | null): Promise<Opened> {
  const no = (why: NotOpened): Opened => ({ ok: false, why });
  let packed = fromBase64url(body);
  if (!packed) return no('unreadable');
  if (kind === 'sealed') {
    if (!keys) return no('no-key');
    const { unseal } = await import('./hpke.ts');
    packed = await unseal(packed, keys, boundTo(assignment));
    if (!packed) return no('not-for-this-key');
  }
  // A letter of JSON is up to three bytes.
  const bytes = await inflate(packed, LONGEST_HAND_IN * 3);
  if (!bytes) return no('unreadable');
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return no('unreadable');
  }
  const handIn = decodeHandIn(json);
  if (typeof handIn === 'string') return no(handIn);
  // A plain code could say one assignment outside and another inside.
  return handIn.assignment === assignment ? { ok: true, handIn } : no('unreadable');
}
