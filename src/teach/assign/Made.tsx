import { Show } from 'solid-js';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import type { Classes } from '../../stores/classes.ts';
import { Copy } from '../Copy.tsx';
import { LONGEST_QR, Qr } from '../Qr.tsx';
import type { MadeHere } from './Assign.tsx';
import { BackUp } from './BackUp.tsx';

interface Props {
  readonly made: MadeHere;
  readonly ui: Strings['assign'];
  readonly classes: Classes;
  /** Address of the class board. */
  readonly board: string;
}

/** The link that was made, in all the ways in which it can be given to a class, and where its key is. */
export function Made(props: Props) {
  const words = props.ui.made;
  const { assignment, row, link, kept } = props.made;
  let field: HTMLInputElement | undefined;
  let letter: HTMLTextAreaElement | undefined;

  const lines = [
    assignment.className && fill(words.textClass, { name: assignment.className }),
    assignment.due && fill(words.textDue, { due: assignment.due }),
    assignment.note,
  ].filter(Boolean);
  const text = fill(words.textIs, { title: assignment.title, lines: lines.join('\n'), link })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const google = `https://classroom.google.com/share?url=${encodeURIComponent(link)}`;
  const state = row.privateKey ? (kept ? words.kept : words.refused) : kept ? '' : words.plainRefused;

  return (
    <section class="sheet made" aria-labelledby="assign-made">
      <h2 id="assign-made" tabindex="-1">
        {words.title}
      </h2>
      {state && (
        <p class="made-kept" data-kept={kept ? 'yes' : 'no'} role={kept ? undefined : 'alert'}>
          {state} {kept && row.privateKey && <a href={`${props.board}#${row.id}`}>{words.board}</a>}
        </p>
      )}
      <label class="assign-field">
        <b>{words.link}</b>
        <input ref={field} type="text" readonly value={link} />
      </label>
      <p class="made-ways">
        <Copy field={() => field} label={words.copy} copied={words.copied} select={words.select} />
        <a class="button quiet" href={link} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </p>
      <Show when={link.length <= LONGEST_QR} fallback={<p>{words.qrTooLong}</p>}>
        <Qr text={link} label={words.qr} />
      </Show>
      <label class="assign-field">
        <b>{words.text}</b>
        <textarea ref={letter} readonly rows="8" value={text} />
      </label>
      <p>
        <Copy field={() => letter} label={words.copyText} copied={words.copied} select={words.select} />
      </p>
      <p>
        <a href={google} target="_blank" rel="noreferrer">
          {words.google}
        </a>{' '}
        <span class="assign-about">{words.googleAbout}</span>
      </p>
      {row.privateKey && <BackUp row={row} name={assignment.className} ui={props.ui.backup} classes={props.classes} />}
    </section>
  );
}
