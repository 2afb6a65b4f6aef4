import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCodes, writeCode } from '../codec/find-codes.ts';
import { withUnpacked } from './mail.ts';

const code = writeCode({ kind: 'plain', assignment: 'aaaaaaaa', body: 'SGVsbG8' });
const packed = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
const mail = (text: string) =>
  [
    'From: pupil@school.example',
    'Content-Type: multipart/mixed; boundary="x"',
    '',
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="hand-in.txt"',
    '',
    packed(text),
    '--x--',
  ].join('\r\n');

test('a code in a packed attachment of a mail is found', () => {
  expect(findCodes(mail(`Hello Ms Ö,\n${code}\n`))).toEqual([]);
  expect(findCodes(withUnpacked(mail(`Hello Ms Ö,\n${code}\n`)))).toMatchObject([{ ok: true, text: code }]);
});

test('any text stays in it, and nothing throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => withUnpacked(text).startsWith(text)));
});
