import { type Accessor, Show } from 'solid-js';
import { VERDICTS } from '../../../core/codebook/values.ts';
import type { Run } from '../../../core/exercises/annotate/spans.ts';
import type { Tools } from '../kind.ts';
import { type ParagraphMarks, textOf } from './marks.ts';
import VerdictSign from './VerdictSign.tsx';
import { wordsOf } from './words.ts';

interface Props {
  readonly run: Accessor<Run>;
  readonly marks: ParagraphMarks;
  /** In the list its words stand above it; else it is an entry of a list itself, and shows them. */
  readonly inList: boolean;
  readonly tools: Tools;
}

/** One mark: where it belongs, and what can be done to it. The sheet listens to its controls, by `data-do` and `data-clause`. */
export function Row({ run, marks, inList, tools }: Props) {
  const { clauses } = marks;
  const { ui, source } = tools;
  const words = wordsOf(ui);
  const text = () => textOf(clauses, run().from, run().to).trim();
  const judged = () => {
    const { verdict } = run();
    return verdict === '-' ? null : verdict;
  };
  const nth = () => marks.runs().indexOf(run()) + 1;
  const press = (what: 'longer' | 'shorter' | 'drop', off = () => false) => (
    <button type="button" data-do={what} aria-disabled={off()}>
      <span aria-hidden="true">{words[what]}</span>
      <span class="visually-hidden">
        {`${words[what]}: `}
        <span lang={source.lang}>{text()}</span>
      </span>
    </button>
  );
  const controls = (
    <>
      <label>
        <span class={inList ? 'visually-hidden' : 'words'} lang={source.lang}>
          {text()}
        </span>
        <select autocomplete="off" data-open={run().verdict === '-' ? '' : undefined}>
          <option value="-">{words.where}</option>
          {VERDICTS.map((verdict) => (
            <option value={verdict} selected={run().verdict === verdict}>
              {ui.signs.verdict[verdict]}
            </option>
          ))}
        </select>
      </label>
      <Show when={judged()}>{(verdict) => <VerdictSign of={verdict()} />}</Show>
      <span class="do">
        {press('longer', () => run().to === clauses.starts.length - 1)}
        {press('shorter', () => run().from === run().to)}
        {press('drop')}
      </span>
    </>
  );
  return inList ? (
    <div class="row" data-clause={run().from}>
      {controls}
    </div>
  ) : (
    <li class="row" data-clause={run().from} value={nth()}>
      {controls}
    </li>
  );
}
