import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { withOneBitFlipped, withOneLetterChanged } from '../../../tests/fixtures/hand-ins.ts';
import { toBase64url } from '../../core/codec/base64url.ts';
import { findCodes } from '../../core/codec/find-codes.ts';
import { encodeHandIn, type HandIn } from '../../core/codec/hand-in.ts';
import { deflate } from './deflate.ts';
import { handInCode, openCode } from './hand-in-code.ts';
import { drawKeys } from './hpke.ts';

const handIn: HandIn = {
  id: 'aaaaaaaa',
  assignment: 'bbbbbbbb',
  pupil: 'cccccccc',
  name: 'Zoë 🦊',
  begun: 29_000_000,
  at: 29_000_030,
  items: Array.from({ length: 60 }, (_, n) => ({
    key: (n * 279_001).toString(16).padStart(6, '0').slice(-6),
    first: [['unattributed-allegation', 'sourced-fact', 'colour'][n % 3]],
    last: n % 4 === 0 ? ['sourced-accusation'] : null,
    tries: 1 + (n % 4 === 0 ? 1 : 0),
    certainty: (['guess', 'think', 'sure', null] as const)[n % 4] ?? null,
    help: 'none' as const,
    took: 5 + ((n * 37) % 90),
  })),
  log: null,
};
const only = (text: string) => {
  const [found] = findCodes(text);
  if (!found?.ok) throw new Error('There is no code.');
  return found.code;
};

test('a sealed hand-in is opened with the teacher’s key, and with no other', async () => {
  const [keys, others] = await Promise.all([drawKeys(), drawKeys()]);
  const code = await handInCode(handIn, keys.publicKey);
  expect(await openCode(only(code), keys)).toEqual({ ok: true, handIn });
  expect(await openCode(only(code), others)).toEqual({ ok: false, why: 'not-for-this-key' });
  expect(await openCode(only(code), null)).toEqual({ ok: false, why: 'no-key' });
});

test('every key opens in a browser that tells nothing of a private key that was read in, as Firefox', async () => {
  const all = await Promise.all(Array.from({ length: 16 }, drawKeys));
  const codes = await Promise.all(all.map(({ publicKey }) => handInCode(handIn, publicKey)));
  const { subtle } = crypto;
  const { exportKey } = subtle;
  const telling = vi
    .spyOn(subtle, 'exportKey')
    .mockImplementation(((format: 'raw', key: CryptoKey) =>
      key.type === 'private' ? Promise.reject(new DOMException()) : exportKey.call(subtle, format, key)) as never);
  try {
    for (const [at, code] of codes.entries()) expect((await openCode(only(code), all[at] ?? null)).ok).toBe(true);
  } finally {
    telling.mockRestore();
  }
});

test('a plain hand-in needs no key', async () => {
  expect(await openCode(only(await handInCode(handIn, null)), null)).toEqual({ ok: true, handIn });
});

test('sixty items fit into a code of 2,000 letters', async () => {
  const keys = await drawKeys();
  const code = await handInCode(handIn, keys.publicKey);
  expect(code.length).toBeLessThanOrEqual(2000);
});

test('a hand-in in which one letter was changed, or one bit flipped, opens to nothing, sealed or plain', async () => {
  const keys = await drawKeys();
  for (const key of [keys.publicKey, null]) {
    const code = await handInCode(handIn, key);
    const odd = fc.oneof(withOneLetterChanged(code), withOneBitFlipped(code));
    fc.assert(
      fc.property(odd, (text) => {
        const found = findCodes(text);
        expect(found.filter(({ ok }) => ok)).toEqual([]);
        expect(found).not.toEqual([]);
      }),
    );
    // And where somebody wrote the checksum anew.
    const { body, ...rest } = only(code);
    for (const at of [0, 40, 90, body.length - 3]) {
      const changed = body.slice(0, at) + (body[at] === 'x' ? 'y' : 'x') + body.slice(at + 1);
      const opened = await openCode({ ...rest, body: changed }, keys);
      if (key) expect(opened).toEqual({ ok: false, why: 'not-for-this-key' });
      else if (opened.ok) expect(encodeHandIn(opened.handIn)).not.toBe(encodeHandIn(handIn));
    }
  }
});

test('a sealed hand-in cannot be passed off as one of another assignment, nor a plain one', async () => {
  const keys = await drawKeys();
  const sealed = only(await handInCode(handIn, keys.publicKey));
  const plain = only(await handInCode(handIn, null));
  const assignment = 'xxxxxxxx';
  expect(await openCode({ ...sealed, assignment }, keys)).toEqual({ ok: false, why: 'not-for-this-key' });
  expect(await openCode({ ...plain, assignment }, keys)).toEqual({ ok: false, why: 'unreadable' });
});

test('any bytes in a code are refused with a reason, and nothing throws', async () => {
  const keys = await drawKeys();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, sealed) => {
      const code = { kind: sealed ? 'sealed' : 'plain', assignment: 'bbbbbbbb', body: toBase64url(bytes) } as const;
      expect((await openCode(code, keys)).ok).toBe(false);
    }),
  );
});

test('a small code that would unpack to fill the memory is refused, sealed or not', async () => {
  const bomb = await deflate(new Uint8Array(50_000_000));
  expect(bomb.length).toBeLessThan(60_000);
  const code = { kind: 'plain', assignment: 'bbbbbbbb', body: toBase64url(bomb) } as const;
  expect(await openCode(code, null)).toEqual({ ok: false, why: 'unreadable' });
});

test('a key that is none is said at once, before anybody relies on the code', async () => {
  await expect(handInCode(handIn, 'AAAA')).rejects.toThrow();
});
