import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauseStarts } from '../../anchoring/clauses.ts';
import { VERDICTS } from '../../codebook/values.ts';
import { toggle } from './runs.ts';
import { type Run, readSpan, runsOf, spanOf, writeSpan } from './spans.ts';
import type { Clauses } from './types.ts';

const clausesOf = (text: string, paragraph = 3): Clauses => ({ paragraph, text, starts: clauseStarts(text) });
const TEXT = 'Nobody was hurt, and no boat was damaged. A bell rang. The quay is shut, and the market has moved.';
const clauses = clausesOf(TEXT);

test('a span is read back as it was written', () => {
  const span = fc.record({
    paragraph: fc.nat({ max: 9999 }),
    start: fc.nat({ max: 5000 }),
    end: fc.integer({ min: 5001, max: 99_999 }),
    verdict: fc.constantFrom(...VERDICTS, '-' as const),
  });
  fc.assert(
    fc.property(span, (any) => {
      expect(readSpan(writeSpan(any))).toEqual(any);
    }),
  );
});

test.each(['', '3', '3,0,5', '3,0,5,', '3,5,5,-', '3,6,5,-', '-3,0,5,-', '3,0,5,sourced', '3,0,5,-,', '3, 0, 5, -'])(
  '%j is no span',
  (text) => {
    expect(readSpan(text)).toBeNull();
  },
);

test('the span of a run is its words, without the space that follows', () => {
  const span = spanOf(clauses, { from: 0, to: 1, verdict: 'colour' });
  expect(span).toMatchObject({ paragraph: 3, verdict: 'colour' });
  expect(TEXT.slice(span.start, span.end)).toBe('Nobody was hurt, and no boat was damaged.');
});

test('runs come back from their spans, whatever was marked; spans of other paragraphs are passed over', () => {
  const picks = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.constantFrom(...VERDICTS, '-' as const)), { maxLength: 5 });
  fc.assert(
    fc.property(picks, (picked) => {
      const runs = picked
        .reduce((sum, [clause]) => toggle(sum, clause), [] as readonly Run[])
        .map((run, place) => ({ ...run, verdict: picked[place]?.[1] ?? '-' }) satisfies Run);
      const spans = runs.map((run) => spanOf(clauses, run));
      expect(runsOf(clauses, spans)).toEqual(runs);
      expect(runsOf(clausesOf(TEXT, 4), spans)).toEqual([]);
    }),
  );
});

test('two spans side by side stay two runs', () => {
  const runs: readonly Run[] = [0, 1].map((clause) => ({ from: clause, to: clause, verdict: '-' }));
  expect(
    runsOf(
      clauses,
      runs.map((run) => spanOf(clauses, run)),
    ),
  ).toEqual(runs);
});

test('should clauses be cut otherwise by then, those that were marked by half or more are marked', () => {
  const older = { paragraph: 3, start: 0, end: TEXT.indexOf('ell rang'), verdict: 'colour' } as const;
  expect(runsOf(clauses, [older])).toEqual([{ from: 0, to: 1, verdict: 'colour' }]);
});

test('any spans give runs of clauses that are there', () => {
  const span = fc.record({
    paragraph: fc.constantFrom(3, 4),
    start: fc.nat({ max: 120 }),
    end: fc.nat({ max: 120 }),
    verdict: fc.constantFrom(...VERDICTS),
  });
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      let after = -1;
      for (const { from, to } of runsOf(clauses, spans)) {
        expect(from).toBeGreaterThan(after);
        expect(to).toBeGreaterThanOrEqual(from);
        after = to;
      }
      expect(after).toBeLessThan(clauses.starts.length);
    }),
  );
});
