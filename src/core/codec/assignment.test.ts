import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyAssignment,
  sampleAssignment,
  withOneBitFlipped,
  withOneLetterChanged,
} from '../../../tests/fixtures/hand-ins.ts';
import { decodeAssignment, encodeAssignment } from './assignment.ts';
import { toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { utf8 } from './utf8.ts';

const whole = (body: string, version = '1') => `${version}.${body}.${checksum(`${version}.${body}`)}`;
const of = (values: unknown) => whole(toBase64url(new Uint8Array(utf8(JSON.stringify(values)))));
const values = (over: Record<number, unknown> = {}) =>
  Object.assign(['aaaaaaaa', '', '', ['lx'], '000000', 0, '', '', ''], over);

describe('a link', () => {
  test('gives back any assignment that was put in, with the “#” or without it', () => {
    fc.assert(
      fc.property(anyAssignment, fc.constantFrom('', '#', ' #'), (assignment, before) => {
        const fragment = encodeAssignment(assignment);
        expect(fragment).toMatch(/^[\w.-]+$/);
        expect(decodeAssignment(before.trim() + fragment)).toEqual({ ok: true, assignment });
      }),
    );
  });

  test('that lost or changed one letter is no assignment', () => {
    const changed = anyAssignment.chain((one) => {
      const fragment = encodeAssignment(one);
      const lost = fc.nat({ max: fragment.length - 1 }).map((at) => fragment.slice(0, at) + fragment.slice(at + 1));
      return fc.oneof(withOneLetterChanged(fragment), withOneBitFlipped(fragment), lost);
    });
    fc.assert(
      fc.property(changed, (fragment) => {
        expect(decodeAssignment(fragment).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('that was cut off is called damaged', () => {
    const fragment = encodeAssignment(sampleAssignment());
    for (let length = 2; length < fragment.length; length += 1) {
      expect(decodeAssignment(fragment.slice(0, length))).toEqual({ ok: false, why: 'damaged' });
    }
  });

  test('may be any text: it is an assignment or says why not, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json().map((json) => of(json)),
        ),
        (text) => {
          expect(decodeAssignment(text).ok).toBe(false);
        },
      ),
    );
  });

  test.each([
    ['', 'nothing'],
    ['#', 'nothing'],
    ['#main', 'not-one'],
    ['0.x.y', 'not-one'],
    ['2.whatever', 'newer-version'],
    ['1.AAAA.00000000', 'damaged'],
  ])('“%s” is %s', (text, why) => {
    expect(decodeAssignment(text)).toEqual({ ok: false, why });
  });
});

describe('what somebody wrote by hand is an assignment', () => {
  test('where it is written as we would', () => {
    expect(decodeAssignment(of(values())).ok).toBe(true);
  });

  test.each<[string, unknown]>([
    ['has no steps', values({ 3: [] })],
    ['has too many steps', values({ 3: Array.from({ length: 31 }, () => 'lx') })],
    ['has an odd step', values({ 3: ['lx/y'] })],
    ['has an exercise without an article', values({ 3: ['ex'] })],
    ['has a check that is none', values({ 3: ['cC'] })],
    ['has a step that leads elsewhere', values({ 3: ['l../x'] })],
    ['has a title that is too long', values({ 1: 'x'.repeat(81) })],
    ['has a number for a title', values({ 1: 7 })],
    ['has half a try', values({ 5: 0.5 })],
    ['has a key that is too short', values({ 8: 'AAAA' })],
    ['has one flag less', values({ 4: '00000' })],
    ['has one value more', [...values(), '']],
    ['is no list', { 0: 'aaaaaaaa' }],
  ])('but not where it %s', (_, odd) => {
    expect(decodeAssignment(of(odd))).toEqual({ ok: false, why: 'damaged' });
  });

  test('but not where it is spaced out: there is one way to write each', () => {
    const spaced = whole(toBase64url(new Uint8Array(utf8(JSON.stringify(values(), null, 1)))));
    expect(decodeAssignment(spaced)).toEqual({ ok: false, why: 'damaged' });
  });

  test('but not where its JSON is deeper than any stack', () => {
    const deep = whole(toBase64url(new Uint8Array(utf8('['.repeat(100_000)))));
    expect(decodeAssignment(deep)).toEqual({ ok: false, why: 'damaged' });
  });
});
