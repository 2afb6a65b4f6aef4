import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyId, withOneBitFlipped, withOneLetterChanged } from '../../../tests/fixtures/hand-ins.ts';
import { type Code, findCodes, writeCode } from './find-codes.ts';

const anyCode: fc.Arbitrary<Code> = fc.record(
  {
    kind: fc.constantFrom('sealed' as const, 'plain' as const),
    assignment: anyId,
    body: fc.stringMatching(/^[\w-]{1,200}$/),
  },
  { noNullPrototype: true },
);
const code: Code = { kind: 'sealed', assignment: 'aaaaaaaa', body: 'Qm9keQ-_'.repeat(30) };
const text = writeCode(code);
const other = writeCode({ ...code, kind: 'plain', assignment: 'bbbbbbbb' });
const codesIn = (given: string) => findCodes(given).map((one) => (one.ok ? one.code : one.why));

describe('a code is found', () => {
  test('in whatever stands around it', () => {
    fc.assert(
      fc.property(anyCode, fc.lorem(), (one, words) => {
        expect(codesIn(`${words}\n${writeCode(one)}\n${words}`)).toEqual([one]);
      }),
    );
  });

  const wrapped = (width: number, by: string) => text.replace(new RegExp(`.{${width}}`, 'g'), `$&${by}`);
  test.each([
    ['in a mail whose lines are wrapped', wrapped(76, '\n')],
    ['in a mail that is quoted', `> ${wrapped(70, '\r\n> ')}`],
    ['in a quotation of a quotation', `>> ${wrapped(3, '\n>> > ')}`],
    ['in a mail that was wrapped right after the first letters', wrapped(4, '\n')],
    ['in a cell of a CSV', `"Zoë, 9b";"${text}";"x"\r\n`],
    ['with soft hyphens in it', wrapped(20, '\u00ad')],
    ['with a mark of byte order in front', `\ufeff${text}`],
    ['with zero-width spaces and a no-break space', `${wrapped(15, '\u200b')}\u00a0`],
    ['between words without a space', `code:${text}thanks`],
    ['in a cell with line breaks', `"My code:\n${wrapped(30, '\n')}"\n`],
  ])('%s', (_, given) => {
    expect(codesIn(given)).toEqual([code]);
  });

  test('beside another one, each once and in order', () => {
    expect(codesIn(`${other}, ${text}\n${other}`)).toEqual([{ ...code, kind: 'plain', assignment: 'bbbbbbbb' }, code]);
    expect(codesIn(other + text)).toHaveLength(2);
  });

  test('after one that was cut off', () => {
    expect(codesIn(`${text.slice(0, 90)}\n\n${text}`)).toEqual(['cut-off', code]);
  });
});

describe('what is no code', () => {
  test('is said with its reason and how it begins', () => {
    expect(findCodes(text.slice(0, -10))).toEqual([{ ok: false, why: 'cut-off', begins: text.slice(0, 40) }]);
    expect(codesIn(text.replace('Qm9', 'Qn9'))).toEqual(['changed']);
    expect(codesIn(text.replace('SaysWho1', 'SaysWho2'))).toEqual(['newer-version']);
    expect(codesIn(text.replace('SaysWho1', 'SaysWhy1'))).toEqual(['changed']);
    expect(codesIn(`${text} and ${text.replace('SaysWho1', 'SaysWhy1')}`)).toHaveLength(2);
    expect(codesIn('I did it, says who?')).toEqual([]);
  });

  test('is noticed when one letter or one bit of it is another', () => {
    const changed = anyCode.chain((one) => {
      const written = writeCode(one);
      return fc.oneof(withOneLetterChanged(written), withOneBitFlipped(written)).map((odd) => ({ one, odd }));
    });
    fc.assert(
      fc.property(changed, ({ odd }) => {
        const found = findCodes(odd);
        expect(found.filter(({ ok }) => ok)).toEqual([]);
        expect(found, 'it is not passed over in silence').not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('may be any text: it never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('SaysWho', '1.', '.s.', '.end'))),
        (parts) => {
          expect(findCodes(parts.join('')).filter(({ ok }) => ok)).toEqual([]);
        },
      ),
    );
  });

  test('is looked through in a moment, however it was made to take long', () => {
    const long = `${'S '.repeat(200_000)}${'SaysWho1.'.repeat(2000)}${'S\u00ad'.repeat(200_000)}`;
    expect(new Set(codesIn(long))).toEqual(new Set(['cut-off']));
  });
});
