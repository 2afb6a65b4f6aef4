import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLog, sampleAttempt } from '../../../../tests/fixtures/attempts.ts';
import { BOARDS } from '../sort/types.ts';
import { verdictsOn } from './verdicts.ts';

const pair = { id: 'letter', revision: 2, paragraph: 6 };
const context = { kind: 'blind', id: 'harbour' } as const;
let seq = 0;
const put = (round: 'hidden' | 'open', field: string, revision = 2) =>
  sampleAttempt({
    item: `harbour/blind/letter-${round}`,
    revision,
    response: { type: 'blind', field },
    outcome: 'noted',
    context,
    seq: ++seq,
  });
const verdicts = (...log: ReturnType<typeof put>[]) => verdictsOn(log, 'harbour/blind', pair);

test('of each round the newest verdict counts', () => {
  expect(
    verdicts(put('hidden', 'sourced-fact'), put('hidden', 'sourced-accusation'), put('open', 'unsourced-statement')),
  ).toEqual({ hidden: 'sourced-accusation', open: 'unsourced-statement' });
});

test('a round that was left out has none', () => {
  expect(verdicts(put('open', 'sourced-fact'))).toEqual({ hidden: undefined, open: 'sourced-fact' });
  expect(verdicts()).toEqual({ hidden: undefined, open: undefined });
});

test('an answer to another revision, to another item, or with no field of the board is none', () => {
  expect(verdicts(put('hidden', 'sourced-fact', 1), put('open', 'colour'))).toEqual({
    hidden: undefined,
    open: undefined,
  });
  expect(verdictsOn([put('hidden', 'sourced-fact')], 'other/blind', pair).hidden).toBeUndefined();
});

test('any log gives fields of the board or none, never a throw', () => {
  const fields: readonly unknown[] = [...BOARDS.board, undefined];
  fc.assert(
    fc.property(anyLog, (log) => {
      const { hidden, open } = verdictsOn(log, 'a/b', { id: 'one', revision: 1, paragraph: 0 });
      expect(fields).toContain(hidden);
      expect(fields).toContain(open);
    }),
  );
});
