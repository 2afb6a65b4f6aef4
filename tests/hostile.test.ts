/**
 * What strangers may hand to the site, in bad faith or by accident: record files, links, hand-ins, article packages. Each is
 * refused with a reason or read as data; nothing throws, nothing is believed, nothing runs for ever. A short run is part of the tests; `npm run
 * fuzz` makes a long one of it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFiles } from '../src/catalog/files.ts';
import { decodeAssignment } from '../src/core/codec/assignment.ts';
import { checksum } from '../src/core/codec/checksum.ts';
import { findCodes } from '../src/core/codec/find-codes.ts';
import { decodeHandIn, LONGEST_HAND_IN } from '../src/core/codec/hand-in.ts';
import { decodeWork, LONGEST_WORK_FILE } from '../src/core/codec/read-work-file.ts';
import { assemble } from '../src/core/package/assemble.ts';
import { printProblem } from '../src/core/package/problem.ts';
import { decodeAttempt } from '../src/core/record/decode.ts';
import { openCode } from '../src/teach/seal/hand-in-code.ts';

/** How many inputs each part is given. Packages are large, and get a hundredth. */
const RUNS = Number(process.env.FUZZ ?? 2000);
const LONG = Math.max(60_000, RUNS * 20);

const nasty = fc.constantFrom(
  '<script>globalThis.hacked=1</script>',
  '"><img src=x onerror=globalThis.hacked=1>',
  '\u202Etxt.exe\u202C',
  '\u0000\u0007\u001B[2J',
  '\uFEFF\u200B\u00AD',
  '__proto__',
  'constructor',
  'toString',
  '=HYPERLINK("http://x","y")',
  '\uD800',
  '$\u007Bprocess.exit(1)}',
  '{{constructor.constructor("x")()}}',
  "'; DROP TABLE attempts; --",
  'javascript:alert(1)',
  '🏳️‍🌈'.repeat(20),
);
const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 20 }));
const value = fc.anything({
  key: text,
  values: [text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)],
  withNullPrototype: true,
  maxDepth: 4,
});

/** A frozen good one with some of its values replaced. */
const attempt = {
  v: 1,
  item: 'a/b/c',
  revision: 1,
  response: { type: 'sort', field: 'colour' },
  outcome: 'right',
  certainty: null,
  help: 'none',
  context: { kind: 'lesson', id: 'x' },
  learner: 'me',
  device: 'd',
  seq: 1,
  at: 1,
  took: null,
  seed: 0,
};
const bent = fc
  .tuple(fc.constantFrom(...Object.keys(attempt)), fc.oneof(value, text))
  .map(([name, put]) => ({ ...attempt, [name]: put }));

const untouched = () => expect(Object.keys(Object.prototype)).toEqual([]);

describe('a record file from a stranger', () => {
  it(
    'gives attempts with known fields of known types, or a reason; nothing throws',
    () => {
      fc.assert(
        fc.property(fc.oneof(value, bent), (given) => {
          const read = decodeAttempt(given);
          if ('unreadable' in read) expect(read.unreadable).toBeTypeOf('string');
          else {
            expect(Object.keys(read).sort()).toEqual(Object.keys(attempt).sort());
            expect(decodeAttempt(JSON.parse(JSON.stringify(read)))).toEqual(read);
          }
          untouched();
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'is read as a whole, or refused with a reason',
    () => {
      const file = fc.oneof(
        text,
        fc.json({ maxDepth: 5 }),
        fc
          .tuple(fc.oneof(fc.constant(1), value), fc.array(fc.oneof(value, bent), { maxLength: 5 }))
          .map(([version, attempts]) => {
            try {
              return JSON.stringify({ format: 'says-who-work', version, attempts });
            } catch {
              // A number too great for JSON.
              return '{}';
            }
          }),
      );
      fc.assert(
        fc.property(file, (given) => {
          const read = decodeWork(given);
          if (read.ok) for (const one of read.attempts) expect('unreadable' in decodeAttempt(one)).toBe(false);
          else expect(['too-long', 'not-json', 'another-format', 'newer-version']).toContain(read.why);
          untouched();
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it('of too many letters is refused before it is read, and one nested without end is no file', () => {
    expect(decodeWork('['.repeat(LONGEST_WORK_FILE + 1))).toEqual({ ok: false, why: 'too-long' });
    expect(decodeWork('['.repeat(1_000_000)).ok).toBe(false);
    const deep = `{"format":"says-who-work","version":1,"attempts":[${'{"response":'.repeat(5000)}1${'}'.repeat(5000)}]}`;
    const read = decodeWork(deep);
    expect(read.ok && read.attempts.length === 0 && read.unreadable.length === 1).toBe(true);
  });

  it('cannot reach the prototype of all objects', () => {
    const evil =
      '{"format":"says-who-work","version":1,"attempts":[{"__proto__":{"hacked":1},"v":1}],"__proto__":{"hacked":1}}';
    decodeWork(evil);
    expect(({} as { hacked?: number }).hacked).toBeUndefined();
  });
});

describe('a link from a stranger', () => {
  it(
    'is an assignment or a reason; nothing throws',
    () => {
      const fragment = fc.oneof(
        text,
        fc.base64String({ maxLength: 400 }).map((body) => `1.${body}`),
        // With a checksum that fits, so that what is inside is looked at.
        fc.oneof(fc.json(), text).map((inside) => {
          const body = `1.${Buffer.from(inside).toString('base64url')}`;
          return `${body}.${checksum(body)}`;
        }),
      );
      fc.assert(
        fc.property(fragment, (given) => {
          const read = decodeAssignment(given);
          if (!read.ok) expect(['nothing', 'newer-version', 'damaged', 'not-one']).toContain(read.why);
          untouched();
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it('of ten million letters is refused', () => {
    expect(decodeAssignment(`1.${'A'.repeat(10_000_000)}.00000000`).ok).toBe(false);
  });
});

describe('a hand-in from a stranger', () => {
  it(
    'is read or refused; nothing throws',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            text,
            fc.json({ maxDepth: 5 }),
            value.map((it) => JSON.stringify(it) ?? ''),
          ),
          (given) => {
            const read = decodeHandIn(given);
            if (typeof read === 'string') expect(['newer-version', 'unreadable']).toContain(read);
            untouched();
          },
        ),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'in a text of any kind is found or not; a plain one of any bytes is opened or refused',
    async () => {
      const code = fc.uint8Array({ maxLength: 200 }).map((bytes) => {
        const inner = `p.aaaaaaaa.${Buffer.from(bytes).toString('base64url')}`;
        return `SaysWho1.${inner}.${checksum(inner)}.end`;
      });
      await fc.assert(
        fc.asyncProperty(fc.array(fc.oneof(text, code), { maxLength: 4 }), async (parts) => {
          for (const found of findCodes(parts.join(' '))) {
            if (found.ok) expect((await openCode(found.code, null)).ok).toBe(false);
          }
          untouched();
        }),
        { numRuns: Math.ceil(RUNS / 4) },
      );
    },
    LONG,
  );

  it('that is longer than any hand-in is refused unread', () => {
    expect(decodeHandIn('['.repeat(LONGEST_HAND_IN + 1))).toBe('unreadable');
  });
});

describe('an article package from a stranger', () => {
  const [files] = [articleFiles('content')._template ?? {}];
  const names = Object.keys(files);

  it(
    'with nasty words in any place of any file is a package or a list of problems; nothing throws',
    () => {
      const change = fc.record({
        name: fc.constantFrom(...names),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.integer({ min: 0, max: 30 }),
        put: fc.oneof(
          text,
          fc.constantFrom('\n- ', ': ', '&a [*a, *a]', '!!js/function x', '\t', '|\n', '<Exercise id="', '{'),
        ),
      });
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const bad: Record<string, string> = { ...files };
          for (const { name, at, cut, put } of changes) {
            const old = bad[name] ?? '';
            const place = Math.floor(at * old.length);
            bad[name] = old.slice(0, place) + put + old.slice(place + cut);
          }
          const { package: made, problems } = assemble(bad, 'stranger');
          expect(made === null).toBe(problems.length > 0);
          for (const problem of problems) expect(problem.message.length).toBeGreaterThan(0);
          untouched();
        }),
        { numRuns: Math.max(20, Math.ceil(RUNS / 100)) },
      );
    },
    LONG,
  );

  it('whose YAML names things over and over is refused before it fills the memory', () => {
    const bomb = Array.from({ length: 12 }, (_, n) =>
      n === 0 ? 'a0: &a0 [x,x,x,x,x,x,x,x,x]' : `a${n}: &a${n} [${`*a${n - 1},`.repeat(9)}]`,
    ).join('\n');
    const { package: made, problems } = assemble({ ...files, 'claims.yaml': bomb }, 'stranger');
    expect(made).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  }, 60_000);

  it.each([
    ['lists', (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`],
    ['lists that are not closed', (n: number) => `${'['.repeat(n)}"x`],
    ['fields', (n: number) => `${'{a: '.repeat(n)}1${'}'.repeat(n)}`],
    ['entries', (n: number) => `${'- '.repeat(n)}x`],
    ['lines', (n: number) => Array.from({ length: n / 4 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('whose YAML nests %s without end is refused with a short message', (_what, deep) => {
    for (const n of [100, 1000, 2000, 10_000]) {
      for (const name of ['article.yaml', 'claims.yaml', 'exercises.yaml']) {
        const { package: made, problems } = assemble({ ...files, [name]: deep(n) }, 'stranger');
        expect(made).toBeNull();
        const told = problems.filter(({ file }) => file.endsWith(`/${name}`)).map(printProblem);
        expect(told.join('\n')).toMatch(new RegExp(`stranger/${name}:\\d+`));
        if (n === 10_000) expect(told.join('\n')).toContain('too deep');
        for (const one of told) expect(one.length).toBeLessThan(2000);
      }
    }
  });

  it('with a story of ten million letters gives an answer', () => {
    const story = `${files['story.txt']}\n${'word '.repeat(2_000_000)}`;
    const { problems } = assemble({ ...files, 'story.txt': story }, 'stranger');
    expect(Array.isArray(problems)).toBe(true);
  }, 120_000);
});
