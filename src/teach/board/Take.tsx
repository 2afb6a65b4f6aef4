/** The field for everything that was handed in, and the files. */
import { createSignal, Show } from 'solid-js';
import { count, fill } from '../../i18n/format.ts';
import type { Room } from './room.ts';
import { textsOf } from './texts.ts';

/** Letters. A text that is longer is read without being laid out in the field, which would stop the page for a moment. */
const LONG = 60_000;

export function Take(props: { readonly room: Room }) {
  const { ui, lang } = props.room.props;
  const words = ui.board.take;
  const [said, setSaid] = createSignal<readonly string[]>([]);
  const [at, setAt] = createSignal<{ done: number; of: number } | null>(null);
  let field!: HTMLTextAreaElement;

  const take = async (text: string, before: readonly string[] = []) => {
    setSaid([]);
    const { added, known, elsewhere, refused } = await props.room.take(text, (done, of) => setAt({ done, of }));
    setAt(null);
    const found = added + known + elsewhere + refused;
    setSaid([
      ...before,
      ...(found === 0 ? [words.none] : []),
      ...(added > 0 || (known > 0 && elsewhere === 0) ? [count(words.added, added, lang)] : []),
      ...(known > 0 ? [count(words.known, known, lang)] : []),
      ...(elsewhere > 0 ? [count(words.elsewhere, elsewhere, lang)] : []),
    ]);
    return found;
  };
  const read = async () => {
    if (at() !== null) return;
    const found = await take(field.value);
    // What could not be read stays, so that it can be looked at.
    if (found > 0 && props.room.refused().length === 0) field.value = '';
  };
  const files = async (list: FileList | null | undefined) => {
    if (!list || list.length === 0) return;
    const { text, said } = await textsOf([...list], words);
    await take(text, said);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < LONG || at() !== null) return;
    event.preventDefault();
    void take(text);
  };
  const drop = (event: DragEvent) => {
    const given = event.dataTransfer?.files;
    if (!given || given.length === 0) return;
    event.preventDefault();
    void files(given);
  };

  return (
    <div class="board-take">
      <label for="board-paste">{words.label}</label>
      <p id="board-paste-about" class="board-soft">
        {words.about}
      </p>
      <textarea
        id="board-paste"
        rows="5"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby="board-paste-about"
        ref={(it) => {
          field = it;
        }}
        on:paste={paste}
        on:dragover={(event) => event.preventDefault()}
        on:drop={drop}
      />
      {/* Not disabled: it would lose the focus. */}
      <button type="button" class="button" aria-disabled={at() !== null} on:click={read}>
        {words.read}
      </button>
      <label for="board-files">{words.files}</label>
      <p id="board-files-about" class="board-soft">
        {words.filesAbout}
      </p>
      <input
        id="board-files"
        type="file"
        multiple
        accept=".txt,.csv,.eml,.json,text/plain,text/csv,message/rfc822,application/json"
        autocomplete="off"
        aria-describedby="board-files-about"
        disabled={at() !== null}
        on:change={async (event) => {
          const input = event.currentTarget;
          await files(input.files);
          // Else choosing the same files again would not be noticed.
          input.value = '';
          // It lost the focus when it was disabled.
          if (document.activeElement === document.body) input.focus();
        }}
      />
      <Show when={at()}>
        {(now) => (
          <div>
            <progress max={Math.max(1, now().of)} value={now().done} aria-label={fill(words.progress, now())} />
          </div>
        )}
      </Show>
      <p role="status">{said().join(' ')}</p>
    </div>
  );
}
