import { type Accessor, Show } from 'solid-js';
import { fill } from '../../../i18n/format.ts';
import type { Tools } from '../kind.ts';
import { type ParagraphMarks, textOf, tickedAlone } from './marks.ts';
import { Row } from './Row.tsx';
import { placeName, wordsOf } from './words.ts';

interface Props {
  readonly marks: ParagraphMarks;
  /** The name of its checkboxes. */
  readonly name: string;
  /** As a list: each clause in a line of its own, with what belongs to it below. */
  readonly list: Accessor<boolean>;
  readonly tools: Tools;
}

/** A paragraph in which every clause can be marked, and its marks, as running text or as a list. Both can do the same. */
export function Paragraph({ marks, name, list, tools }: Props) {
  const { clauses, runs } = marks;
  const { ui, lang } = tools;
  const words = wordsOf(ui);
  const place = placeName(clauses.paragraph, ui);
  const boxes = clauses.starts.map((_, clause) => clause);
  const marked = () => runs().reduce((sum, { from, to }) => sum + to - from + 1, 0);

  /** The space after a clause is no part of what is marked. */
  const clauseBox = (clause: number) => {
    const text = textOf(clauses, clause);
    return (
      <label class="phrase">
        <input type="checkbox" name={name} value={tickedAlone(clauses, clause)} autocomplete="off" />
        <span class="phrase-text">{text.trimEnd()}</span>
        {text.slice(text.trimEnd().length)}
      </label>
    );
  };
  const row = (clause: number) => (
    <Show when={runs().find(({ from }) => from === clause)}>
      {(run) => <Row run={run} marks={marks} inList={list()} tools={tools} />}
    </Show>
  );
  return (
    <section>
      <h4 lang={lang}>{list() ? fill(words.some, { place, marked: marked(), n: boxes.length }) : place}</h4>{' '}
      <Show
        when={list()}
        fallback={
          <>
            <p class="run">{boxes.map(clauseBox)}</p>
            <Show when={runs().length}>
              <div class="marks" lang={lang}>
                <h5>{fill(words.marks, { place })}</h5>
                <ol>{boxes.map(row)}</ol>
              </div>
            </Show>
          </>
        }
      >
        <ol>
          {boxes.map((clause) => (
            <li>
              {clauseBox(clause)}
              <div lang={lang}>
                {row(clause)}
                <Show when={runs().some(({ from, to }) => from < clause && clause <= to)}>
                  <p class="joined">{words.joined}</p>
                </Show>
              </div>
            </li>
          ))}
        </ol>
      </Show>
    </section>
  );
}
