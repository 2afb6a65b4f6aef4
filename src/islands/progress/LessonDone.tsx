/**
 * At the end of a lesson: how much of it is answered, and the way to the next one. Works without JavaScript as a link.
 *
 *     <LessonDone client:visible ui={{ progress: strings.work.progress }} lang={lang} items={items} next={{ title, href }} />
 *
 * `items` are the lesson's items with their global ids, `article/exercise/item`.
 */
import { createMemo, onMount, Show } from 'solid-js';
import { type ItemRef, lessonProgress } from '../../core/record/progress.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { count, fill } from '../../i18n/format.ts';
import { $attempts, $keeping, openRecord } from '../../stores/record.ts';
import { fromStore } from '../fromStore.ts';

interface Props {
  readonly ui: Pick<Strings['work'], 'progress'>;
  readonly lang: string;
  readonly items: readonly ItemRef[];
  /** The next lesson; null at the end of the course. */
  readonly next: { readonly title: string; readonly href: string } | null;
}

export default function LessonDone(props: Props) {
  const words = props.ui.progress;
  const attempts = fromStore($attempts, []);
  const keeping = fromStore($keeping, 'opening');
  onMount(openRecord);

  const progress = createMemo(() => (keeping() === 'opening' ? null : lessonProgress(props.items, attempts())));
  const said = () => {
    const { state, answered, stale } = progress() ?? {};
    const total = props.items.length;
    const forms = state === 'done' ? words.all : state ? words.answered : words.lesson;
    const line = count(forms, total, props.lang, { answered: answered ?? 0 });
    return stale ? `${line}. ${count(words.changed, stale, props.lang)}` : line;
  };

  return (
    <div class="lesson-done" data-state={progress()?.state}>
      <Show when={props.items.length > 0}>
        <p class="lesson-state">{said()}</p>
      </Show>
      <Show when={props.next}>
        {(next) => (
          <p>
            <a class="button" href={next().href}>
              {fill(words.next, { title: next().title })}
            </a>
          </p>
        )}
      </Show>
    </div>
  );
}
