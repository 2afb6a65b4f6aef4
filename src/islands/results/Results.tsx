/**
 * The result of the checks: what was caught and missed, recognised and flagged by mistake, before and after side by side. All of it is
 * computed from the record and the keys; the key of a check is fetched only once that check is handed in.
 */
import { createSignal, onMount, Show } from 'solid-js';
import type { ExerciseFor } from '../../core/exercises/types.ts';
import { type CheckItem, type CheckResult, checkResult } from '../../core/results/check-result.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import { $attempts, openRecord } from '../../stores/record.ts';
import { fetchKey } from '../check/ask.ts';
import { Press } from '../exercises/Press.tsx';
import { saveFile } from '../save-file.ts';
import { Change } from './Change.tsx';
import { Receipts } from './Receipts.tsx';
import { resultText } from './result-text.ts';
import { Sheet, SightLegend } from './Sheet.tsx';
import './results.css';

/** A check as the page names it. */
export interface CheckLink {
  readonly form: 'A' | 'B';
  readonly title: string;
  readonly href: string;
  readonly keyHref: string;
}
export interface ResultsUi extends Pick<Strings, 'exercise' | 'signs'> {
  readonly results: Strings['pages']['results'];
}
interface Props {
  checks: readonly CheckLink[];
  ui: ResultsUi;
  lang: string;
  /** The language of the checks’ stories. */
  quoteLang: string;
  label: string;
}
/** A check that was handed in, with its key. */
export interface Done {
  readonly check: CheckLink;
  readonly key: readonly ExerciseFor<'sort'>[];
  readonly result: CheckResult;
}

const itemsOf = (key: Done['key']): readonly CheckItem[] =>
  key.flatMap(({ id, items }) =>
    items.map((item) => ({
      id: `${id}/${item.id}`,
      revision: item.revision,
      type: item.ask.beside ? ('pair' as const) : ('board' as const),
      answer: item.key.field,
    })),
  );

export default function Results(props: Props) {
  const words = props.ui.results;
  const [state, setState] = createSignal<'opening' | 'open' | 'failed'>('opening');
  const [done, setDone] = createSignal<readonly Done[]>([]);
  const [saved, setSaved] = createSignal('');

  onMount(async () => {
    await openRecord();
    const log = $attempts.get();
    const handed = (form: string) =>
      log.some(({ context, outcome }) => context.kind === 'check' && context.id === form && outcome !== 'noted');
    try {
      const found = await Promise.all(
        props.checks
          .filter(({ form }) => handed(form))
          .map(async (check) => {
            const key = await fetchKey(check.keyHref);
            const result = checkResult(itemsOf(key), log);
            return result ? [{ check, key, result }] : [];
          }),
      );
      setDone(found.flat());
      setState('open');
    } catch {
      setState('failed');
    }
  });

  const open = () => props.checks.filter(({ form }) => !done().some(({ check }) => check.form === form));
  const of = (form: string) => done().find(({ check }) => check.form === form);
  const download = () => {
    const name = saveFile('says-who-result', 'txt', resultText(done(), props.ui));
    setSaved(fill(words.saved, { name }));
  };

  return (
    <div class="results">
      <p role="status" class="results-state">
        {state() === 'opening'
          ? words.opening
          : state() === 'failed'
            ? words.failed
            : done().length === 0
              ? words.none
              : ''}
      </p>
      <Show when={done().length > 0}>
        <SightLegend ui={props.ui} />
        <div class="results-pair">
          {done().map((one) => (
            <Sheet of={one} ui={props.ui} />
          ))}
        </div>
        <Show when={of('A')}>
          {(a) => <Show when={of('B')}>{(b) => <Change before={a()} after={b()} ui={props.ui} />}</Show>}
        </Show>
        <p class="results-little">{words.little}</p>
        <div class="actions no-print">
          <Press quiet run={download}>
            {words.download}
          </Press>
          <Press quiet run={() => print()}>
            {words.print}
          </Press>
        </div>
        <p role="status">{saved()}</p>
      </Show>
      <Show when={state() === 'open'}>
        <div class="actions no-print">
          {open().map((check) => (
            <a class="button" href={check.href}>
              {fill(words.take, { title: check.title })}
            </a>
          ))}
        </div>
      </Show>
      {done().map((one) => (
        <Receipts of={one} ui={props.ui} several={done().length > 1} label={props.label} quoteLang={props.quoteLang} />
      ))}
    </div>
  );
}
