import { createSignal, Show } from 'solid-js';
import { member } from '../../../core/exercises/reading.ts';
import { answerRewrite, MODEL, scoreRewrite } from '../../../core/exercises/rewrite/score.ts';
import type { ExerciseKind } from '../kind.ts';
import { Press } from '../Press.tsx';
import { readPicks } from '../picks.ts';

/** A loaded sentence, versions of it to choose from, and room for one's own. */
const body: ExerciseKind<'rewrite'>['body'] = (
  { quoted, options, task },
  { id, ui, source: { lang }, quote, option },
) => (
  <>
    {quote(quoted, 'claim')}
    <div class="options" lang={lang}>
      {options.map((one) => option('chosen', one.id, one.text))}
    </div>
    <label class="own">
      <span class="task" lang={lang}>
        {task}
      </span>
      <span class="optional">{ui.exercise.rewrite.optional}</span>
      <textarea name={`${id}/text`} maxlength="1000" rows="3" />
    </label>
  </>
);

/** Once the model can be read: sentences to tick about one's own. Keeping them changes nothing else. */
const after: NonNullable<ExerciseKind<'rewrite'>['after']> = (key, response, solved, { ui, source, option, keep }) => {
  const words = ui.exercise.rewrite;
  const { lang } = source;
  const [kept, setKept] = createSignal(false);
  let box!: HTMLFieldSetElement;
  return (
    <Show when={solved() || member(response(), 'ratings')}>
      <fieldset
        class="rating"
        ref={(it) => {
          box = it;
        }}
        on:change={() => setKept(false)}
      >
        <legend>{words.rate}</legend>
        {!member(response(), 'text') && <p>{words.unwritten}</p>}
        <div lang={lang}>{key.ratings.map(({ id, text }) => option('ratings', id, text, true))}</div>
        <div class="actions">
          <Press
            quiet
            run={async () => {
              await keep({ ratings: readPicks(box).ratings ?? [] });
              setKept(true);
            }}
          >
            {words.keep}
          </Press>
          <span role="status">{kept() && words.kept}</span>
        </div>
      </fieldset>
    </Show>
  );
};

export const rewrite: ExerciseKind<'rewrite'> = {
  type: 'rewrite',
  score: scoreRewrite,
  answer: answerRewrite,
  label: ({ options }, about, ui) =>
    about === MODEL ? ui.exercise.rewrite.model : (options.find(({ id }) => id === about)?.text ?? null),
  authored: (about) => about !== MODEL,
  body,
  after,
};
