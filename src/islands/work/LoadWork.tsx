import { createSignal } from 'solid-js';
import { decodeWork, LONGEST_WORK_FILE } from '../../core/codec/read-work-file.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { count } from '../../i18n/format.ts';
import { record } from '../../stores/record.ts';
import { addWork } from '../../stores/work.ts';

interface Props {
  readonly ui: Strings['work']['load'];
  readonly lang: string;
  readonly asleep: boolean;
}

/** Loads a work file, and says what came of it. */
export function LoadWork(props: Props) {
  const [said, setSaid] = createSignal<readonly string[]>([]);

  /** What to say about a file that somebody chose. */
  const load = async (file: File): Promise<readonly string[]> => {
    const words = props.ui;
    // A character is four bytes at most, so such a file is too long however it is written.
    if (file.size > LONGEST_WORK_FILE * 4) return [words.why['too-long']];
    const text = await file.text().catch(() => null);
    if (text === null) return [words.why.unread];
    const work = decodeWork(text);
    if (!work.ok) return [words.why[work.why]];
    const { added, known, where } = await addWork(record, work.attempts);
    const left = work.unreadable.length;
    return [
      count(words.added, added, props.lang),
      known > 0 ? count(words.known, known, props.lang) : '',
      left > 0 ? count(words.unreadable, left, props.lang) : '',
      where === 'memory' && added > 0 ? words.memory : '',
    ].filter((line) => line !== '');
  };

  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setSaid(await load(file));
    // Else choosing the same file again would not be noticed.
    input.value = '';
  };

  return (
    <div class="work-load">
      <label for="work-file">{props.ui.label}</label>
      <p id="work-file-about">{props.ui.about}</p>
      <input
        id="work-file"
        type="file"
        accept=".json,application/json"
        autocomplete="off"
        aria-describedby="work-file-about"
        disabled={props.asleep}
        on:change={(event) => take(event.currentTarget)}
      />
      <p role="status">{said().join(' ')}</p>
    </div>
  );
}
