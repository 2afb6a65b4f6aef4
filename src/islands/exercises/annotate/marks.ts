import { type Accessor, createSignal } from 'solid-js';
import { runAt } from '../../../core/exercises/annotate/runs.ts';
import { type Run, readSpan, runsOf, spanOf, writeSpan } from '../../../core/exercises/annotate/spans.ts';
import type { AnnotateAsk, Clauses } from '../../../core/exercises/annotate/types.ts';
import { lineOf } from './signs.ts';

/** The marks of one paragraph. */
export interface ParagraphMarks {
  readonly clauses: Clauses;
  readonly runs: Accessor<readonly Run[]>;
  readonly setRuns: (runs: readonly Run[]) => void;
}

/** The marks of a story: a signal a paragraph, so that a press draws no other one anew. */
export function createMarks({ paragraphs }: AnnotateAsk): readonly ParagraphMarks[] {
  return paragraphs.map((clauses) => {
    const [runs, set] = createSignal<readonly Run[]>([]);
    return { clauses, runs, setRuns: (next) => set(next) };
  });
}

/** The words of some clauses. */
export function textOf(clauses: Clauses, from: number, to = from): string {
  return clauses.text.slice(clauses.starts[from], clauses.starts[to + 1]);
}

/** The runs that kept spans stand for. */
export function savedRuns(clauses: Clauses, spans: readonly string[]): readonly Run[] {
  return runsOf(
    clauses,
    spans.flatMap((text) => readSpan(text) ?? []),
  );
}

/** All marks, as they are kept. */
export function spansOf(marks: readonly ParagraphMarks[]): readonly string[] {
  return marks.flatMap(({ clauses, runs }) => runs().map((run) => writeSpan(spanOf(clauses, run))));
}

/** The span of a clause that is ticked and no more: what its checkbox stands for before the island is awake. */
export function tickedAlone(clauses: Clauses, clause: number): string {
  return writeSpan(spanOf(clauses, { from: clause, to: clause, verdict: '-' }));
}

/**
 * Brings the checkboxes of a paragraph in line with its runs: ticked where marked. The first of a run has the whole run’s span
 * as its value and the others none, so that the controls hold the answer as it is kept. The label shows the line of the
 * verdict, whether the run goes on, and at its end its number.
 */
export function paint(boxes: Iterable<HTMLInputElement>, { clauses, runs }: ParagraphMarks): void {
  for (const [clause, box] of [...boxes].entries()) {
    const run = runAt(runs(), clause);
    const label = box.parentElement?.dataset ?? {};
    box.checked = run !== undefined;
    box.value = !run ? tickedAlone(clauses, clause) : clause === run.from ? writeSpan(spanOf(clauses, run)) : '';
    for (const name of ['sign', 'on', 'nth']) delete label[name];
    if (!run) continue;
    label.sign = run.verdict === '-' ? 'open' : lineOf(run.verdict);
    if (clause < run.to) label.on = '';
    else label.nth = String(runs().indexOf(run) + 1);
  }
}
