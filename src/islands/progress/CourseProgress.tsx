/**
 * On the course page: a link to the lesson where the learner left off, and each lesson's state. Without JavaScript it is a link to the
 * first lesson.
 *
 *     <CourseProgress client:load ui={{ progress: strings.work.progress }} lang={lang} lessons={lessons} reward={{ title, href }} />
 *
 * The list of lessons is the page's own HTML. Where a lesson's state is to appear the page puts an empty
 * `<span data-lesson-state={slug}></span>`; it gets its words and `data-state="begun"` or `"done"`. A page without such
 * spans (the landing page) gets the link only.
 */
import { createEffect, createMemo, onMount } from 'solid-js';
import { courseProgress, type LessonRef, nextLesson } from '../../core/record/course-progress.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { count, fill } from '../../i18n/format.ts';
import { $attempts, $keeping, openRecord } from '../../stores/record.ts';
import { fromStore } from '../fromStore.ts';

interface Lesson extends LessonRef {
  readonly title: string;
  readonly href: string;
}
interface Props {
  readonly ui: Pick<Strings['work'], 'progress'>;
  readonly lang: string;
  /** In the order of the course; items with their global ids, `article/exercise/item`. */
  readonly lessons: readonly Lesson[];
  /** What comes after the last lesson. */
  readonly reward: { readonly title: string; readonly href: string };
}

export default function CourseProgress(props: Props) {
  const words = props.ui.progress;
  const attempts = fromStore($attempts, []);
  const keeping = fromStore($keeping, 'opening');
  onMount(openRecord);

  const open = () => keeping() !== 'opening';
  const course = createMemo(() => courseProgress(props.lessons, attempts()));
  const finished = () => course().total > 0 && course().answered === course().total;
  const lesson = () => {
    const slug = nextLesson(props.lessons, attempts())?.slug;
    return props.lessons.find((it) => it.slug === slug) ?? props.lessons[0];
  };
  const begun = () => open() && course().answered > 0;

  createEffect(() => {
    if (!open()) return;
    for (const [slug, { state, answered, total }] of course().lessons) {
      const place = document.querySelector<HTMLElement>(`[data-lesson-state="${CSS.escape(slug)}"]`);
      if (!place) continue;
      place.dataset.state = state;
      place.textContent =
        state === 'new' ? '' : state === 'done' ? words.done : count(words.begun, total, props.lang, { answered });
    }
  });

  return (
    <div class="course-progress">
      <p>
        <a class="button" href={finished() ? props.reward.href : lesson()?.href}>
          {finished() ? props.reward.title : fill(begun() ? words.goOn : words.start, { title: lesson()?.title ?? '' })}
        </a>
      </p>
      <p class="course-state">
        {finished()
          ? words.finished
          : begun()
            ? count(words.answered, course().total, props.lang, { answered: course().answered })
            : ''}
      </p>
    </div>
  );
}
