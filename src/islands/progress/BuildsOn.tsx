/**
 * At the head of a lesson that was opened before an earlier one is done: a quiet line with a link to that one. Nobody is held up by it,
 * and who has chosen the free order does not see it (progress.css).
 *
 *     <BuildsOn client:visible text={strings.work.progress.buildsOn} longest={title} ways={[{ course: 'main', earlier: [{ title, href, items }] }]} />
 *
 * Its room is kept from the start, so that nothing moves: the line with the longest title stands there unseen.
 */
import { createSignal, onMount } from 'solid-js';
import { firstNotDone } from '../../core/record/progress.ts';
import { $attempts, openRecord } from '../../stores/record.ts';

interface Earlier {
  readonly title: string;
  readonly href: string;
  /** Global ids, with spaces between. */
  readonly items: string;
}
interface Props {
  /** With `{lesson}`, where the link comes. */
  readonly text: string;
  /** The longest title that may come there, so that the line has its room from the start. */
  readonly longest: string;
  /** The language of the titles, where it is not the page’s. */
  readonly lang?: string | undefined;
  /** The lessons that come before, in each course that has this one; the first course counts unless the address names another. */
  readonly ways: readonly { readonly course: string; readonly earlier: readonly Earlier[] }[];
}

export default function BuildsOn(props: Props) {
  const [open, setOpen] = createSignal<Earlier | null>(null);
  onMount(async () => {
    await openRecord();
    const named = new URLSearchParams(location.search).get('course');
    const way = props.ways.find(({ course }) => course === named) ?? props.ways[0];
    // Answered counts, at whatever revision.
    const ids = (items: string) => items.split(' ').flatMap((id) => (id ? { id, revision: 0 } : []));
    const lessons = way?.earlier.map((lesson) => ({ lesson, items: ids(lesson.items) })) ?? [];
    setOpen(firstNotDone(lessons, $attempts.get())?.lesson ?? null);
  });

  const { lang } = props;
  const [before, after] = props.text.split('{lesson}');
  return (
    <p class="builds-on">
      <span class="room" aria-hidden="true">
        {before}
        {props.longest}
        {after}
      </span>
      <span hidden={!open()}>
        {before}
        <a href={open()?.href} lang={lang}>
          {open()?.title}
        </a>
        {after}
      </span>
    </p>
  );
}
