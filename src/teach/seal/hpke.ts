/**
 * Encryption for the teacher alone: HPKE (RFC 9180) in base mode with P-256, HKDF-SHA256 and AES-128-GCM, which every browser with
 * `crypto.subtle` has. Loaded where something is sealed or opened, and only there.
 */
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { fromBase64url, toBase64url } from '../../core/codec/base64url.ts';

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
/** Length of the encapsulated key, in bytes: an uncompressed point. */
const POINT = 65;
const info = new TextEncoder().encode('says-who hand-in 1').buffer;
const ascii = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** A key pair as it is kept: the public key as it travels, and the private one. */
export interface TeacherKeys {
  /** An uncompressed point, base64url. */
  readonly publicKey: string;
  /** The scalar, base64url. */
  readonly privateKey: string;
}

/** Draws a key pair. */
export async function drawKeys(): Promise<TeacherKeys> {
  const pair = await suite.kem.generateKeyPair();
  const text = async (key: CryptoKey) => toBase64url(new Uint8Array(await suite.kem.serializePublicKey(key)));
  const secret = toBase64url(new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)));
  return { publicKey: await text(pair.publicKey), privateKey: secret };
}

/**
 * Seals bytes.
 *
 * @param bound what the sealed bytes belong to: they can only be opened with the same text.
 * @throws where the public key is none.
 */
export async function seal(
  bytes: Uint8Array<ArrayBuffer>,
  publicKey: string,
  bound: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const point = fromBase64url(publicKey);
  if (!point) throw new Error('The public key cannot be read.');
  const recipientPublicKey = await suite.kem.deserializePublicKey(point.buffer);
  const sender = await suite.createSenderContext({ recipientPublicKey, info });
  const sealed = new Uint8Array(await sender.seal(bytes.buffer, ascii(bound)));
  const whole = new Uint8Array(POINT + sealed.length);
  whole.set(new Uint8Array(sender.enc));
  whole.set(sealed, POINT);
  return whole;
}

let last: { readonly text: string; readonly pair: Promise<CryptoKeyPair> } | null = null;
/**
 * A key pair to open with. The public key is not reckoned from the private one: Firefox tells nothing of a private key that was read
 * in, and what the library does then is wrong for every second key. The last one is kept, because a whole class is opened with one.
 */
function pairOf({ publicKey, privateKey }: TeacherKeys): Promise<CryptoKeyPair> | null {
  const text = `${publicKey} ${privateKey}`;
  if (last?.text === text) return last.pair;
  const [point, secret] = [publicKey, privateKey].map(fromBase64url);
  if (!point || !secret) return null;
  const read = Promise.all([
    suite.kem.deserializePublicKey(point.buffer),
    suite.kem.deserializePrivateKey(secret.buffer),
  ]);
  last = { text, pair: read.then(([publicKey, privateKey]) => ({ publicKey, privateKey })) };
  return last.pair;
}

/** Opens sealed bytes; null where they were not sealed for these keys, or were changed. */
export async function unseal(
  bytes: Uint8Array<ArrayBuffer>,
  keys: TeacherKeys,
  bound: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (bytes.length <= POINT) return null;
  try {
    const recipientKey = await pairOf(keys);
    if (!recipientKey) return null;
    const recipient = await suite.createRecipientContext({ recipientKey, enc: bytes.slice(0, POINT).buffer, info });
    return new Uint8Array(await recipient.open(bytes.slice(POINT).buffer, ascii(bound)));
  } catch {
    return null;
  }
}
