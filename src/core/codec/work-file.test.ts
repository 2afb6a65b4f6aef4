import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyLog, sampleAttempt } from '../../../tests/fixtures/attempts.ts';
import { mergeAttempts } from '../record/log.ts';
import { decodeWork, LONGEST_WORK_FILE } from './read-work-file.ts';
import { encodeWork } from './work-file.ts';

const file = (over: object) => JSON.stringify({ format: 'says-who-work', version: 1, saved: 5, attempts: [], ...over });

describe('a work file', () => {
  test('gives back what was put in', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, saved) => {
        expect(decodeWork(encodeWork(log, saved))).toEqual({
          ok: true,
          saved,
          attempts: mergeAttempts(log),
          unreadable: [],
        });
      }),
    );
  });

  test('any text gives an answer, never a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeWork(text)).toMatchObject({ ok: false });
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (version, attempts) => {
        expect(decodeWork(file({ version, attempts }))).toHaveProperty('ok');
      }),
    );
  });

  test.each([
    ['not-json', ''],
    ['not-json', '{"format":'],
    ['another-format', 'null'],
    ['another-format', '[]'],
    ['another-format', '{"attempts":[]}'],
    ['another-format', file({ format: 'says-who-hand-in' })],
    ['another-format', file({ version: '1' })],
    ['another-format', file({ version: 0.5 })],
    ['another-format', file({ attempts: {} })],
    ['newer-version', file({ version: 2 })],
    ['newer-version', file({ version: 2, attempts: 'something new' })],
  ])('that cannot be used says why: %s', (why, text) => {
    expect(decodeWork(text)).toEqual({ ok: false, why });
  });

  test('may carry a byte order mark and lack its date', () => {
    const { saved: _, ...undated } = JSON.parse(file({ attempts: [sampleAttempt()] }));
    expect(decodeWork(`\uFEFF${JSON.stringify(undated)}`)).toMatchObject({
      ok: true,
      saved: null,
      attempts: [sampleAttempt()],
    });
  });

  test('keeps the rest where some entries cannot be read, and says which', () => {
    const attempts = [sampleAttempt({ seq: 1 }), { ...sampleAttempt(), v: 9 }, null, sampleAttempt({ seq: 2 })];
    expect(decodeWork(file({ attempts }))).toEqual({
      ok: true,
      saved: 5,
      attempts: [sampleAttempt({ seq: 1 }), sampleAttempt({ seq: 2 })],
      unreadable: [
        { place: 1, reason: 'newer' },
        { place: 2, reason: 'row' },
      ],
    });
  });

  test('with the same attempt twice gives it once', () => {
    expect(decodeWork(file({ attempts: [sampleAttempt(), sampleAttempt()] }))).toMatchObject({
      attempts: [sampleAttempt()],
    });
  });

  test('that is far too long is refused before it is parsed', () => {
    const text = file({ padding: 'x'.repeat(10_000_000) });
    expect(decodeWork(text)).toEqual({ ok: false, why: 'too-long' });
    expect(decodeWork(file({ padding: 'x'.repeat(LONGEST_WORK_FILE - 200) }))).toMatchObject({ ok: true });
  });

  test('with brackets nested without end does no harm', () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    expect(decodeWork(deep)).toMatchObject({ ok: false });
    expect(decodeWork(`{"format":"says-who-work","version":1,"attempts":[${deep}]}`)).toMatchObject({
      unreadable: [{ place: 0, reason: 'row' }],
    });
  });

  test('cannot reach into the prototypes of the page', () => {
    const text = `{"__proto__":{"format":"says-who-work","version":1,"attempts":[]},"constructor":{"prototype":{"polluted":1}}}`;
    expect(decodeWork(text)).toEqual({ ok: false, why: 'another-format' });
    expect(decodeWork(file({ attempts: [JSON.parse('{"__proto__":{"v":1}}')] }))).toMatchObject({ attempts: [] });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('of version 1 can be read for good', () => {
    const text = readFileSync(new URL('../../../tests/frozen/work-v1.json', import.meta.url), 'utf8');
    const frozen = JSON.parse(text);
    expect(frozen.attempts).toHaveLength(4);
    expect(decodeWork(text)).toEqual({ ok: true, saved: frozen.saved, attempts: frozen.attempts, unreadable: [] });
  });
});
