import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerSettle, scoreSettle } from './score.ts';
import { SETTLES, type SettleKey } from './types.ts';

const key: SettleKey = {
  records: {
    log: { settles: 'fully', feedback: ['It is written on the day.'] },
    plan: { settles: 'partly', feedback: ['It says what was meant to be.'] },
    speech: { settles: 'not', feedback: ['It says what somebody thinks.'] },
  },
  light: [],
};

/** Keys with three to five records, the first of which settles it. */
const keys = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 5 })
  .chain((ids) =>
    fc.tuple(fc.constant(ids), fc.array(fc.constantFrom(...SETTLES.slice(1)), { minLength: 5, maxLength: 5 })),
  )
  .map(([ids, rest]): SettleKey => {
    const records = ids.map((id, at) => [id, { settles: at === 0 ? 'fully' : (rest[at] ?? 'not'), feedback: [id] }]);
    return { records: Object.fromEntries(records), light: [] };
  });

test.each([
  ['log', 'right', true],
  ['plan', 'partly', null],
  ['speech', 'wrong', false],
])('%s is %s, with its own feedback', (record, outcome, right) => {
  expect(scoreSettle(key, { type: 'settle', record })).toMatchObject({
    outcome,
    feedback: [{ about: record, right, text: key.records[record]?.feedback }],
  });
});

test.each([{}, { record: '' }, { record: 'gone-since' }, { record: 'toString' }, { record: ['log'] }, null])(
  '%j is no answer',
  (response) => {
    expect(scoreSettle(key, response)).toEqual({ state: 'not-ready', missing: 'nothing-chosen' });
  },
);

test('any JSON gets a score, never an error', () => {
  const response = fc.oneof(
    fc.jsonValue(),
    fc.record({ record: fc.oneof(fc.jsonValue(), fc.constantFrom('log', 'plan', '__proto__')) }),
  );
  fc.assert(
    fc.property(response, (any) => {
      expect(['scored', 'not-ready']).toContain(scoreSettle(key, any).state);
    }),
  );
});

test('the answer of the key is right, any other record is not', () => {
  fc.assert(
    fc.property(keys, (any) => {
      const answer = answerSettle(any);
      expect(scoreSettle(any, answer)).toMatchObject({ outcome: 'right' });
      for (const record of Object.keys(any.records)) {
        if (record !== answer.record) expect(scoreSettle(any, { record })).not.toMatchObject({ outcome: 'right' });
      }
    }),
  );
});
