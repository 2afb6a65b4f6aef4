import { Show } from 'solid-js';
import { scoreSort } from '../../core/exercises/sort/score.ts';
import type { ExerciseFor } from '../../core/exercises/types.ts';
import { type ClaimResult, inOrderOfUse, type PairResult } from '../../core/results/check-result.ts';
import { fill } from '../../i18n/format.ts';
import { DeskProvider, type ExerciseProps } from '../exercises/desk.ts';
import { fieldLabel } from '../exercises/sort/label.ts';
import { ToldText } from '../exercises/Told.tsx';
import Sign from '../Sign.tsx';
import type { Done, ResultsUi } from './Results.tsx';

type SortItem = ExerciseFor<'sort'>['items'][number];

interface Props {
  of: Done;
  ui: ResultsUi;
  /** Results of both checks are on the page, so that each list says which it is. */
  several: boolean;
  /** What every quotation is labelled with, and its language. */
  label: string;
  quoteLang: string;
}

/** Every answer of a check with the words that decide it; what was sure and wrong first. */
export function Receipts(props: Props) {
  const { check, key, result } = props.of;
  const words = props.ui.results;
  const items = new Map<string, SortItem>(
    key.flatMap(({ id, items: all }) => all.map((item) => [`${id}/${item.id}`, item])),
  );
  const storyHref = `${check.href}#p{n}`;
  const desk = { storyHref, source: { label: props.label, lang: props.quoteLang } } as ExerciseProps;
  return (
    <DeskProvider value={desk}>
      <section class="receipts no-print" aria-labelledby={`receipts-${check.form}`}>
        <h2 id={`receipts-${check.form}`}>
          {words.list}
          <Show when={props.several}>{`: ${check.form === 'A' ? words.before : words.after}`}</Show>
        </h2>
        <p>{words.listAbout}</p>
        <ol class="receipt-list">
          {inOrderOfUse(result).map((one) => (
            <Show when={items.get(one.item.id)}>
              {(item) => <Receipt one={one} item={item()} storyHref={storyHref} given={props} />}
            </Show>
          ))}
        </ol>
      </section>
    </DeskProvider>
  );
}

interface ReceiptProps {
  given: Props;
  one: ClaimResult | PairResult;
  item: SortItem;
  storyHref: string;
}

function Receipt({ one, item, storyHref, given: { ui, label, quoteLang } }: ReceiptProps) {
  const words = ui.results;
  const { claim, beside } = item.ask;
  const score = scoreSort(item.key, { field: one.said });
  const told = score.state === 'scored' ? (score.feedback[0]?.text ?? []) : [];
  const sure = !one.right && one.certainty === 'sure';
  const quote = ({ text, at }: typeof claim) => (
    <blockquote lang={quoteLang}>
      {text}{' '}
      <a
        class="place"
        href={fill(storyHref, { n: at.paragraph })}
        aria-label={fill(words.toStory, { place: `¶${at.paragraph}` })}
      >
        {`¶${at.paragraph}`}
      </a>
    </blockquote>
  );
  return (
    <li data-right={one.right} data-sure={sure ? '' : undefined}>
      <p class="quote-label">{label}</p>
      {quote(claim)}
      {beside && <p class="receipt-and">{words.beside}</p>}
      {beside && quote(beside)}
      <p class="receipt-said">
        <Sign of={one.right ? 'right' : 'wrong'} /> <b>{words.you}</b> {fieldLabel(one.said, ui)}
        {one.right ? ` (${words.right})` : ''}.{' '}
        {one.certainty && fill(words.certainty, { certainty: ui.exercise.certainty[one.certainty] })}
        {sure && <strong class="receipt-sure"> {words.sure}</strong>}
      </p>
      {!one.right && (
        <p>
          <b>{words.key}</b> {fieldLabel(item.key.field, ui)}.
        </p>
      )}
      <p>
        <ToldText told={told} />
      </p>
    </li>
  );
}
