/**
 * A class as a file that only a passphrase opens: its assignment with the private key, its hand-ins, its tallies. PBKDF2 with SHA-256
 * (RFC 8018; 600,000 rounds, as OWASP advises for it since 2023), AES-256-GCM. Version 1 stands for these numbers, so none of
 * them is in the file.
 */
import { fromBase64url, toBase64url } from '../../core/codec/base64url.ts';
import type { KeptClass } from '../../stores/classes.ts';
import { deflate, inflate } from './deflate.ts';
import { readKept } from './read-kept.ts';

const FORMAT = 'says-who-class';
const VERSION = 1;
const ROUNDS = 600_000;
/** In bytes. */
const SALT = 16;
const NONCE = 12;
/** In letters, of a file; and in bytes, of what is in it. A class of a thousand with every answer fits. */
const LONGEST_FILE = 200_000_000;
const LONGEST_CLASS = 600_000_000;
/** In letters. What is shorter would be found by trying. */
export const SHORTEST_PASSPHRASE = 8;

/** Why a file gave no class. `cannot`: this page cannot decrypt, because it came over plain http. */
export type NoBackUp = 'too-long' | 'not-one' | 'newer-version' | 'wrong-passphrase' | 'unreadable' | 'cannot';

/** What became of a backup file. */
export type ReadBackUp =
  | { readonly ok: true; readonly kept: KeptClass }
  | { readonly ok: false; readonly why: NoBackUp };

const bound = () => new TextEncoder().encode(`${FORMAT} ${VERSION}`);

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  // Composed and decomposed letters look alike, and keyboards differ in which they give.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC').trim());
  const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations: ROUNDS, salt };
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * Writes a class as the text of a file, `says-who-class-….json`. Takes about half a second.
 *
 * @param passphrase at least `SHORTEST_PASSPHRASE` letters; spaces around it do not count.
 * @throws where this page cannot encrypt; see `canSeal`.
 */
export async function backUp(kept: KeptClass, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const key = await keyFrom(passphrase, salt);
  const packed = await deflate(new TextEncoder().encode(JSON.stringify(kept)));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound() }, key, packed);
  const [salted, nonce, body] = [salt, iv, new Uint8Array(sealed)].map(toBase64url);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, salt: salted, iv: nonce, sealed: body }, null, 1)}\n`;
}

/** Reads a backup file. Total: any text and any passphrase give a class or why they give none. */
export async function readBackUp(text: string, passphrase: string): Promise<ReadBackUp> {
  const no = (why: NoBackUp): ReadBackUp => ({ ok: false, why });
  if (text.length > LONGEST_FILE) return no('too-long');
  const file = readFile(text);
  if (typeof file === 'string') return no(file);
  if (globalThis.crypto?.subtle === undefined) return no('cannot');
  let packed: Uint8Array<ArrayBuffer>;
  try {
    const key = await keyFrom(passphrase, file.salt);
    const how = { name: 'AES-GCM', iv: file.iv, additionalData: bound() };
    packed = new Uint8Array(await crypto.subtle.decrypt(how, key, file.sealed));
  } catch {
    // A changed file looks the same from here.
    return no('wrong-passphrase');
  }
  const bytes = await inflate(packed, LONGEST_CLASS);
  const kept = bytes && readKept(bytes);
  return kept ? { ok: true, kept } : no('unreadable');
}

interface File {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

function readFile(text: string): File | NoBackUp {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-one';
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) return 'not-one';
  const { version, salt, iv, sealed } = file as Readonly<Record<string, unknown>>;
  if (typeof version === 'number' && version > VERSION) return 'newer-version';
  const [salted, nonce, body] = [salt, iv, sealed].map((part) =>
    typeof part === 'string' ? fromBase64url(part) : null,
  );
  if (version !== VERSION || salted?.length !== SALT || nonce?.length !== NONCE || !body) return 'unreadable';
  return { salt: salted, iv: nonce, sealed: body };
}
