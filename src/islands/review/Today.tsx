/**
 * What is to be looked at again today, in one line; nothing for somebody who has missed nothing yet, and nothing at first.
 * A newcomer’s page loads no more of it than this file.
 *
 *     <Today client:idle ui={…} lang={lang} page={href('/review/', lang)} index={href('/review/items.json')} />
 */
import { createSignal, onMount, Show } from 'solid-js';
import type { Strings } from '../../core/schema/ui.ts';
import { count } from '../../i18n/format.ts';
import { $attempts, openRecord } from '../../stores/record.ts';

interface Props {
  ui: Pick<Strings['pages']['review'], 'today' | 'tomorrow' | 'on'>;
  lang: string;
  /** The page where it comes back. */
  page: string;
  /** Where the index of items is. */
  index: string;
}

export default function Today(props: Props) {
  const words = props.ui.today;
  const [said, setSaid] = createSignal<{ due: number; next: string }>();

  onMount(async () => {
    await openRecord();
    if ($attempts.get().length === 0) return;
    try {
      const { dueToday, nextDay } = await import('./due.ts');
      const sitting = await dueToday(props.index);
      const due = sitting?.items.length ?? 0;
      const next = nextDay(sitting?.next ?? null, props.ui, props.lang);
      if (due > 0 || next) setSaid({ due, next });
    } catch {
      // No network: the page says what it says to everybody.
    }
  });

  return (
    <Show when={said()}>
      {(one) => (
        <p class="today lead">
          <b>{words.title}</b>{' '}
          <Show when={one().due > 0} fallback={`${words.nothing} ${one().next}`}>
            <a href={props.page}>{count(words.due, one().due, props.lang)}</a>
          </Show>
        </p>
      )}
    </Show>
  );
}
