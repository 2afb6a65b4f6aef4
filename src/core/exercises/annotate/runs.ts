/** What can be done to the marks of one paragraph: pure, and the runs stay in order and apart. */
import type { Run } from './spans.ts';
import type { Judged } from './types.ts';

type Runs = readonly Run[];

/** The run that holds a clause. */
export function runAt(runs: Runs, clause: number): Run | undefined {
  return runs.find(({ from, to }) => from <= clause && clause <= to);
}

/** The runs with these clauses, by number from 0 and both ends in it, taken out. What is left of a run keeps its verdict. */
function without(runs: Runs, from: number, to: number): Runs {
  return runs.flatMap((run) =>
    [
      { ...run, to: Math.min(run.to, from - 1) },
      { ...run, from: Math.max(run.from, to + 1) },
    ].filter((left) => left.from <= left.to),
  );
}

/** The runs with one more, which takes its clauses from those that had them. */
function withRun(runs: Runs, run: Run): Runs {
  return [...without(runs, run.from, run.to), run].sort((one, other) => one.from - other.from);
}

/** Marks a clause that is not marked, as a run of its own and not judged; else takes it out of its run, which may fall in two. */
export function toggle(runs: Runs, clause: number): Runs {
  return runAt(runs, clause)
    ? without(runs, clause, clause)
    : withRun(runs, { from: clause, to: clause, verdict: '-' });
}

/** Lengthens the run of a clause by the next clause, or shortens it by its last; never to nothing, and not beyond `last`. */
export function stretch(runs: Runs, clause: number, by: 1 | -1, last: number): Runs {
  const run = runAt(runs, clause);
  const to = (run?.to ?? 0) + by;
  if (!run || to < run.from || to > last) return runs;
  return withRun(without(runs, run.from, run.to), { ...run, to });
}

/** Judges the run of a clause. */
export function judge(runs: Runs, clause: number, verdict: Judged): Runs {
  const run = runAt(runs, clause);
  return run ? withRun(runs, { ...run, verdict }) : runs;
}

/** Takes the whole run of a clause away. */
export function drop(runs: Runs, clause: number): Runs {
  const run = runAt(runs, clause);
  return runs.filter((other) => other !== run);
}

/**
 * Two sets of marks as one. Where they meet, a judged mark goes before one that is not judged, and one of `first` before one
 * of `second`; a mark is taken whole or not at all.
 */
export function merge(first: Runs, second: Runs): Runs {
  const all = [...first, ...second];
  const inTurn = [...all.filter(({ verdict }) => verdict !== '-'), ...all.filter(({ verdict }) => verdict === '-')];
  const taken: Run[] = [];
  for (const run of inTurn) {
    if (!taken.some(({ from, to }) => from <= run.to && run.from <= to)) taken.push(run);
  }
  return taken.sort((one, other) => one.from - other.from);
}
