import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAttempt, sampleAttempt } from '../../../tests/fixtures/attempts.ts';
import { decodeAttempt } from './decode.ts';
import { migrate, STEPS, type Step } from './migrate.ts';
import type { Attempt } from './types.ts';

describe('reading an attempt', () => {
  test('any attempt survives being kept as JSON', () => {
    fc.assert(
      fc.property(anyAttempt, (attempt) => {
        expect(decodeAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
      }),
    );
  });

  test('any value at all gives an attempt or a reason, never a throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
        (value) => {
          const read = decodeAttempt(value);
          expect('v' in read || typeof read.unreadable === 'string').toBe(true);
        },
      ),
    );
  });

  test('any value in any field gives an attempt or the name of that field', () => {
    const fields = Object.keys(sampleAttempt());
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
        const read = decodeAttempt({ ...sampleAttempt(), [field]: value });
        if ('unreadable' in read) expect([field, 'version', 'newer']).toContain(read.unreadable);
        else expect(read[field as keyof Attempt]).toEqual(value);
      }),
    );
  });

  test.each([
    ['row', null],
    ['row', [sampleAttempt()]],
    ['version', { ...sampleAttempt(), v: undefined }],
    ['version', { ...sampleAttempt(), v: '1' }],
    ['version', { ...sampleAttempt(), v: 0 }],
    ['newer', { ...sampleAttempt(), v: 2 }],
    ['item', { ...sampleAttempt(), item: 'crane/four-corners' }],
    ['item', { ...sampleAttempt(), item: `a/b/${'c'.repeat(200)}` }],
    ['revision', { ...sampleAttempt(), revision: 1.5 }],
    ['response', { ...sampleAttempt(), response: { type: 'sort' } }],
    ['response', { ...sampleAttempt(), response: { type: 'constructor' } }],
    ['response', { ...sampleAttempt(), response: { type: 'match', both: 'yes' } }],
    ['response', { ...sampleAttempt(), response: { type: 'choose', chosen: [1] } }],
    ['response', { ...sampleAttempt(), response: { type: 'rewrite', chosen: ['a'], text: 'x'.repeat(1001) } }],
    ['response', { ...sampleAttempt(), response: { type: 'rewrite', chosen: ['a'], ratings: 'source' } }],
    ['response', { ...sampleAttempt(), response: { type: 'blind' } }],
    ['outcome', { ...sampleAttempt(), outcome: 'RIGHT' }],
    ['certainty', { ...sampleAttempt(), certainty: undefined }],
    ['context', { ...sampleAttempt(), context: { kind: 'lesson' } }],
    ['seq', { ...sampleAttempt(), seq: 0 }],
    ['at', { ...sampleAttempt(), at: Number.POSITIVE_INFINITY }],
    ['took', { ...sampleAttempt(), took: -1 }],
    ['seed', { ...sampleAttempt(), seed: '0' }],
  ])('names what is wrong: %s', (reason, value) => {
    expect(decodeAttempt(value)).toEqual({ unreadable: reason });
  });

  test('takes minus nought for nought, which it would be after a file', () => {
    const read = decodeAttempt({ ...sampleAttempt(), seed: -0, at: -0 });
    expect(read).toEqual({ ...sampleAttempt(), seed: 0, at: 0 });
  });

  test('takes in what a learner wrote, up to 1,000 characters of it', () => {
    const attempt = sampleAttempt({ response: { type: 'rewrite', chosen: ['a'], text: 'x'.repeat(1000) } });
    expect(decodeAttempt(attempt)).toEqual(attempt);
  });

  test('leaves behind what is no part of an attempt', () => {
    const hostile = JSON.parse(
      `{"__proto__":{"outcome":"wrong"},"extra":1,${JSON.stringify(sampleAttempt({ response: { type: 'choose', chosen: ['__proto__'] } })).slice(1)}`,
    );
    const read = decodeAttempt(hostile);
    expect(read).toEqual(sampleAttempt({ response: { type: 'choose', chosen: ['__proto__'] } }));
    expect(Object.keys(read)).not.toContain('extra');
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });
});

describe('attempts of older sites', () => {
  const samples = (): { readonly attempts: readonly unknown[]; readonly unreadable: readonly unknown[] } =>
    JSON.parse(readFileSync(new URL('../../../tests/frozen/attempts-v1.json', import.meta.url), 'utf8'));

  test('of version 1 can all be read, and give what they say', () => {
    const { attempts } = samples();
    expect(attempts.length).toBeGreaterThanOrEqual(8);
    for (const attempt of attempts) expect(decodeAttempt(attempt)).toEqual(attempt);
  });

  test('that were unreadable then are refused, not guessed at', () => {
    for (const value of samples().unreadable) expect(decodeAttempt(value)).toHaveProperty('unreadable');
  });

  test('are led through every step between their version and today’s, and not through earlier ones', () => {
    const one: Step = (row) => ({ ...row, v: 2, name: `${row.name} one` });
    const two: Step = (row) => ({ ...row, v: 3, name: `${row.name} two` });
    expect(migrate({ v: 1, name: 'row' }, [one, two])).toEqual({ v: 3, name: 'row one two' });
    expect(migrate({ v: 2, name: 'row' }, [one, two])).toEqual({ v: 3, name: 'row two' });
    expect(migrate({ v: 3, name: 'row' }, [one, two])).toEqual({ v: 3, name: 'row' });
    expect(migrate({ v: 4, name: 'row' }, [one, two])).toBe('newer');
  });

  test('the steps lead to the version that is written', () => {
    expect(STEPS.length + 1).toBe(sampleAttempt().v);
  });
});
