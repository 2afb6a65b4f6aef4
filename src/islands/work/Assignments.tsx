import { Show } from 'solid-js';
import { decodeAssignment } from '../../core/codec/assignment.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import type { Opened } from '../../stores/assigned.ts';
import { Apart } from '../apart.tsx';

interface Props {
  readonly opened: readonly Opened[];
  readonly ui: Pick<Strings['assigned'], 'title' | 'mine'>;
  readonly lang: string;
  /** The page that a link opens. */
  readonly page: string;
}

/** The way back to assignments that were opened here; nothing for whoever has opened none. */
export function Assignments(props: Props) {
  const words = props.ui.mine;
  const date = (at: number) => new Intl.DateTimeFormat(props.lang, { dateStyle: 'long' }).format(new Date(at));
  const row = ({ fragment, opened, handIns }: Opened) => {
    const read = decodeAssignment(fragment);
    const last = handIns.at(-1);
    return (
      <li>
        <a href={`${props.page}#${fragment}`}>
          <Apart words={(read.ok && read.assignment.title) || props.ui.title} />
        </a>
        <span>{last ? fill(words.handedIn, { date: date(last.at) }) : fill(words.opened, { date: date(opened) })}</span>
      </li>
    );
  };
  return (
    <Show when={props.opened.length > 0}>
      <section class="sheet" aria-labelledby="work-assignments">
        <h2 id="work-assignments">{words.title}</h2>
        <p>{words.about}</p>
        <ul class="work-assignments">{props.opened.map(row)}</ul>
      </section>
    </Show>
  );
}
