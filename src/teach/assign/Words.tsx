import { LONGEST } from '../../core/codec/assignment.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { Pick } from './Options.tsx';

/** What pupils read, and what they are asked to type. */
export function Words(props: { readonly ui: Strings['assign']['words'] }) {
  const words = props.ui;
  /** A field; what stands under its label describes it and is no part of its name. */
  const field = (name: 'title' | 'className' | 'due', label: string, about = '') => (
    <label class="assign-field">
      <b id={`word-${name}`}>{label}</b>
      {about && (
        <span class="assign-about" id={`word-${name}-about`}>
          {about}
        </span>
      )}
      <input
        type="text"
        name={name}
        maxlength={LONGEST[name]}
        autocomplete="off"
        aria-labelledby={`word-${name}`}
        aria-describedby={about ? `word-${name}-about` : undefined}
      />
    </label>
  );
  return (
    <section class="sheet" aria-labelledby="assign-words">
      <h2 id="assign-words">{words.title}</h2>
      {field('title', words.assignment)}
      {field('className', words.className)}
      {field('due', words.due, words.dueAbout)}
      <label class="assign-field">
        <b>{words.note}</b>
        <textarea name="note" rows="3" maxlength={LONGEST.note} autocomplete="off" />
      </label>
      <Pick
        name="asks"
        question={words.asks}
        answers={[
          ['name', words.name],
          ['number', words.number],
        ]}
      />
    </section>
  );
}
