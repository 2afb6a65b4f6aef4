import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { fromUtf8, utf8 } from './utf8.ts';

const bytes = fc.uint8Array({ maxLength: 80 });

describe('base64url', () => {
  test('gives the bytes back, in letters that links leave alone', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const text = toBase64url(given);
        expect(text).toMatch(/^[\w-]*$/);
        expect(fromBase64url(text)).toEqual(given);
      }),
    );
  });

  test('is what Node’s encoder gives', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(toBase64url(given)).toBe(Buffer.from(given).toString('base64url'));
      }),
    );
  });

  test('any text is read in one way only, or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{0,20}$/)), (text) => {
        const read = fromBase64url(text);
        if (read) expect(toBase64url(read)).toBe(text);
      }),
    );
    expect(fromBase64url('AB')).toBeNull();
    expect(fromBase64url('AA==')).toBeNull();
    expect(fromBase64url('A')).toBeNull();
  });
});

describe('UTF-8', () => {
  test('is what the browser’s encoder gives, and gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const given = new Uint8Array(utf8(text));
        expect(given).toEqual(new Uint8Array(new TextEncoder().encode(text)));
        expect(fromUtf8(given)).toBe(text);
      }),
    );
  });

  test('any bytes are read as the browser’s strict decoder reads them, or refused as it refuses them', () => {
    const strict = (given: Uint8Array) => {
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(given);
      } catch {
        return null;
      }
    };
    fc.assert(
      fc.property(bytes, (given) => {
        expect(fromUtf8(given)).toBe(strict(given));
      }),
      { numRuns: 2000 },
    );
    for (const odd of [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0x80]]) {
      expect(fromUtf8(new Uint8Array(odd))).toBeNull();
    }
  });
});

test('the checksum is CRC-32: of “123456789” it is cbf43926', () => {
  expect(checksum('123456789')).toBe('cbf43926');
  expect(checksum('')).toBe('00000000');
});
