import { expect, test } from 'vitest';
import { findCodes } from '../../core/codec/find-codes.ts';
import type { HandIn } from '../../core/codec/hand-in.ts';
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
  expect(await openCode(only(code), keys.privateKey)).toEqual({ ok: true, handIn });
  expect(await openCode(only(code), others.privateKey)).toEqual({ ok: false, why: 'not-for-this-key' });
  expect(await openCode(only(code), null)).toEqual({ ok: false, why: 'no-key' });
});

test('a plain hand-in needs no key', async () => {
  expect(await openCode(only(await handInCode(handIn, null)), null)).toEqual({ ok: true, handIn });
});

test('sixty items fit into a code of 2,000 letters', async () => {
  const { publicKey } = await drawKeys();
  const code = await handInCode(handIn, publicKey);
  expect(code.length).toBeLessThanOrEqual(2000);
});
