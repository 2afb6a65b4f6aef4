/**
 * At the end of a lesson: how much of it is answered.
 *
 *     <LessonDone client:visible words={strings.work.progress} lang={lang} items={items} />
 *
 * `items` are the lesson's items with their global ids, `article/exercise/item`.
 */
import { createMemo, onMount } from 'solid-js';
import { type ItemRef, lessonProgress } from '../../core/record/progress.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { count } from '../../i18n/format.ts';
import { $attempts, $keeping, openRecord } from '../../stores/record.ts';
import { fromStore } from '../fromStore.ts';

interface Props {
  readonly words: Pick<Strings['work']['progress'], 'lesson' | 'answered' | 'all' | 'changed'>;
  readonly lang: string;
  /** One or more. */
  readonly items: readonly ItemRef[];
}

export default function LessonDone(props: Props) {
  const { words } = props;
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
      <p class="lesson-state">{said()}</p>
    </div>
  );
}
