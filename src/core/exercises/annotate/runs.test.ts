import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../codebook/values.ts';
import { drop, judge, merge, runAt, stretch, toggle } from './runs.ts';
import type { Run } from './spans.ts';
import type { Judged } from './types.ts';

const LAST = 7;
const run = (from: number, to = from, verdict: Judged = '-'): Run => ({ from, to, verdict });

/** Something that a learner does to one paragraph. */
const deed = fc.tuple(
  fc.constantFrom('toggle', 'longer', 'shorter', 'judge', 'drop'),
  fc.integer({ min: 0, max: LAST }),
  fc.constantFrom<Judged>(...VERDICTS, '-'),
);
const does = (runs: readonly Run[], [what, clause, verdict]: readonly [string, number, Judged]): readonly Run[] => {
  if (what === 'toggle') return toggle(runs, clause);
  if (what === 'judge') return judge(runs, clause, verdict);
  return what === 'drop' ? drop(runs, clause) : stretch(runs, clause, what === 'longer' ? 1 : -1, LAST);
};
/** Whatever a learner can come to. */
const anyRuns = fc.array(deed, { maxLength: 20 }).map((deeds) => deeds.reduce(does, [] as readonly Run[]));

describe('a clause', () => {
  test('is marked on its own, not judged, also beside a mark', () => {
    expect(toggle([run(1, 2, 'colour')], 3)).toEqual([run(1, 2, 'colour'), run(3)]);
  });

  test('is taken out of its run, which keeps its verdict and falls in two in its middle', () => {
    expect(toggle([run(1, 3, 'colour')], 3)).toEqual([run(1, 2, 'colour')]);
    expect(toggle([run(1, 3, 'colour')], 2)).toEqual([run(1, 1, 'colour'), run(3, 3, 'colour')]);
    expect(toggle([run(1)], 1)).toEqual([]);
  });
});

describe('a run', () => {
  test('grows by the next clause, and takes it from the run that had it', () => {
    expect(stretch([run(1), run(2, 3, 'colour')], 1, 1, LAST)).toEqual([run(1, 2), run(3, 3, 'colour')]);
    expect(stretch([run(1), run(2, 2, 'colour')], 1, 1, LAST)).toEqual([run(1, 2)]);
  });

  test('shrinks by its last clause, from whichever of its clauses it is asked', () => {
    expect(stretch([run(1, 3, 'colour')], 2, -1, LAST)).toEqual([run(1, 2, 'colour')]);
  });

  test('grows no further than its paragraph, and never shrinks to nothing', () => {
    expect(stretch([run(LAST)], LAST, 1, LAST)).toEqual([run(LAST)]);
    expect(stretch([run(1)], 1, -1, LAST)).toEqual([run(1)]);
  });

  test('is judged, and taken away, as a whole', () => {
    expect(judge([run(1, 3)], 2, 'colour')).toEqual([run(1, 3, 'colour')]);
    expect(drop([run(1, 3), run(5)], 2)).toEqual([run(5)]);
  });
});

test('whatever is done, runs stay in order, apart and inside the paragraph', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      let after = -1;
      for (const { from, to } of runs) {
        expect(from).toBeGreaterThan(after);
        expect(to).toBeGreaterThanOrEqual(from);
        after = to;
      }
      expect(after).toBeLessThanOrEqual(LAST);
    }),
  );
});

test('a clause that is not marked can be neither stretched nor judged nor taken away', () => {
  fc.assert(
    fc.property(anyRuns, deed, (runs, [what, clause, verdict]) => {
      fc.pre(what !== 'toggle' && !runAt(runs, clause));
      expect(does(runs, [what, clause, verdict])).toEqual(runs);
    }),
  );
});

test('longer and then shorter is as before, where no other mark stood in the way', () => {
  fc.assert(
    fc.property(anyRuns, fc.integer({ min: 0, max: LAST }), (runs, clause) => {
      const to = runAt(runs, clause)?.to ?? LAST;
      fc.pre(to < LAST && !runAt(runs, to + 1));
      expect(stretch(stretch(runs, clause, 1, LAST), clause, -1, LAST)).toEqual(runs);
    }),
  );
});

describe('two sets of marks as one', () => {
  test('a judged mark goes before one that is not, then the first set before the second', () => {
    expect(merge([run(1, 2)], [run(2, 2, 'colour'), run(4)])).toEqual([run(2, 2, 'colour'), run(4)]);
    expect(merge([run(1, 2)], [run(2, 3)])).toEqual([run(1, 2)]);
    expect(merge([run(1, 1, 'colour')], [run(1, 1, 'sourced-fact')])).toEqual([run(1, 1, 'colour')]);
  });

  test('with nothing, or with itself, a set stays what it is', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        expect(merge(runs, [])).toEqual(runs);
        expect(merge([], runs)).toEqual(runs);
        expect(merge(runs, runs)).toEqual(runs);
      }),
    );
  });
});
