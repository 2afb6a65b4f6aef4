import { Show } from 'solid-js';
import { answersTo } from '../../core/codec/make-hand-in.ts';
import type { Attempt } from '../../core/record/types.ts';
import { count } from '../../i18n/format.ts';
import { fillApart } from '../../islands/apart.tsx';
import type { Keeping } from '../../stores/record.ts';
import type { Work } from './open.ts';
import type { AssignedProps } from './props.ts';

interface Props extends Pick<AssignedProps, 'ui' | 'lang'> {
  readonly work: Work;
  readonly attempts: readonly Attempt[];
  readonly keeping: Keeping;
}

/** The head of the page: what the teacher wrote, how far one is, and where it is kept. */
export function About(props: Props) {
  const words = props.ui.assigned;
  const assignment = () => props.work.assignment;
  const items = () => props.work.parts.flatMap((part) => part.items);
  const done = () => items().filter((item) => answersTo(item, assignment().id, props.attempts).length > 0).length;
  return (
    <header class="assigned-about stack">
      <h1>{assignment().title.trim() || words.title}</h1>
      <Show when={assignment().className.trim()}>{(name) => <p>{fillApart(words.class, { name: name() })}</p>}</Show>
      <Show when={assignment().due.trim()}>
        {(due) => <p class="assigned-due">{fillApart(words.due, { due: due() })}</p>}
      </Show>
      <Show when={assignment().note.trim()}>
        {(note) => <p class="assigned-note">{fillApart(words.note, { note: note() })}</p>}
      </Show>
      <p class="assigned-done">
        <b>{count(words.done, items().length, props.lang, { done: done() })}</b>
      </p>
      <Show when={props.keeping !== 'opening'}>
        <p class="assigned-kept" data-keeping={props.keeping}>
          {words.kept[props.keeping === 'memory' ? 'memory' : 'disk']}
        </p>
      </Show>
    </header>
  );
}
