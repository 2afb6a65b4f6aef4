import type { JSX } from 'solid-js';
import type { Anchor } from '../../../core/anchoring/types.ts';
import { type Fate, type Laid, layOver } from '../../../core/exercises/annotate/overlay.ts';
import type { AnnotateAsk, AnnotateKey } from '../../../core/exercises/annotate/types.ts';
import { count, fill } from '../../../i18n/format.ts';
import type { Tools } from '../kind.ts';
import { ToldText } from '../Told.tsx';
import { Over, Verdict } from './Over.tsx';
import { placeName, wordsOf } from './words.ts';

/** What a result is drawn from. */
export interface ResultProps {
  readonly ask: AnnotateAsk;
  readonly key: AnnotateKey;
  readonly response: unknown;
  readonly tools: Tools;
}

/** What was found and how it was judged, in two numbers. */
export function counts(key: AnnotateKey, response: unknown, { ui }: Tools): string {
  const { found, agreed, claims } = layOver(key, response);
  const words = wordsOf(ui);
  return `${fill(words.found, { found, all: claims.length })} ${fill(words.agreed, { agreed })}`;
}

/** What came of it: first what there is to discuss, then the story with both laid over each other, then all the rest folded. */
export function Result({ ask, key, response, tools }: ResultProps) {
  const overlay = layOver(key, response);
  const { ui, lang, source } = tools;
  const words = wordsOf(ui);

  /** Words of the story as a link to where they stand, after their paragraph. */
  const quoted = (at: Anchor) => {
    const text = ask.paragraphs.find(({ paragraph }) => paragraph === at.paragraph)?.text ?? '';
    const told = [{ words: text.slice(at.start, at.end), article: ask.article, at }];
    return (
      <p>
        {placeName(at.paragraph, ui)} <ToldText told={told} />
      </p>
    );
  };
  const entry = ({ claim, fate, mark }: Laid) => (
    <li>
      {quoted(claim.at)}
      {mark && fate === 'differed' && <Verdict lead={words.you} of={mark.verdict} tools={tools} />}
      <Verdict lead={words.key} of={claim.verdict} tools={tools} />
      <p>
        <ToldText told={claim.why} />
      </p>
      {claim.readings.length > 0 && <p>{`${ui.signs.arguable}:`}</p>}
      {claim.readings.map(({ verdict, because }) => (
        <p class="reading">
          <b>{ui.signs.verdict[verdict]}.</b> <ToldText told={because} />
        </p>
      ))}
      {fate === 'missed' && mark && <p>{words.near}</p>}
    </li>
  );
  const of = (fate: Fate) => overlay.claims.filter((laid) => laid.fate === fate);
  const listed = (entries: JSX.Element) => (
    <>
      <p class="among">{source.label}</p>
      <ul>{entries}</ul>
    </>
  );
  const folded = (what: 'open' | 'missed' | 'added' | 'agreed', n: number, entries: () => JSX.Element) =>
    n > 0 && (
      <details>
        <summary>{count(words.groups[what], n, lang)}</summary>
        {listed(entries())}
      </details>
    );
  const differed = of('differed');
  return (
    <div class="laid">
      {differed.length > 0 && (
        <>
          <h5>{words.groups.differed}</h5>
          <p>{words.groups.differedAbout}</p>
          {listed(differed.map(entry))}
        </>
      )}
      <h5>{words.over}</h5>
      <p>{words.overAbout}</p>
      <Over ask={ask} overlay={overlay} tools={tools} />
      {(['open', 'missed'] as const).map((fate) => folded(fate, of(fate).length, () => of(fate).map(entry)))}
      {folded('added', overlay.added.length, () =>
        overlay.added.map((mark) => (
          <li>
            {quoted(mark)}
            <Verdict lead={words.you} of={mark.verdict} tools={tools} />
          </li>
        )),
      )}
      {folded('agreed', overlay.agreed, () => of('agreed').map(entry))}
    </div>
  );
}
