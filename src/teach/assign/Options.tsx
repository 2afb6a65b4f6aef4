import type { Strings } from '../../core/schema/ui.ts';
import { count } from '../../i18n/format.ts';
import { Tick } from './Choose.tsx';

const TRIES = [1, 2, 3, 4, 5];

/** How the work runs; everything has a default. */
export function Options(props: { readonly ui: Strings['assign']['options']; readonly lang: string }) {
  const words = props.ui;
  return (
    <section class="sheet" aria-labelledby="assign-options">
      <h2 id="assign-options">{words.title}</h2>
      <Pick
        name="feedback"
        question={words.feedback}
        answers={[
          ['at-once', words['at-once']],
          ['after', words.after],
        ]}
      />
      <Pick
        name="order"
        question={words.order}
        answers={[
          ['fixed', words.fixed],
          ['shuffled', words.shuffled],
        ]}
      />
      <label class="assign-field">
        <b>{words.attempts}</b>
        <select name="attempts" autocomplete="off">
          <option value="0">{words.freely}</option>
          {TRIES.map((n) => (
            <option value={n}>{count(words.tries, n, props.lang)}</option>
          ))}
        </select>
      </label>
      <Tick name="certainty" value="on" title={words.certainty} about={words.certaintyAbout} off={false} />
      <Tick name="blind" value="on" title={words.blind} about={words.blindAbout} off={false} />
      <Tick name="freeText" value="on" title={words.freeText} about={words.freeTextAbout} off={false} />
    </section>
  );
}

interface PickProps {
  readonly name: string;
  readonly question: string;
  /** Value and label; the first one is the default. */
  readonly answers: readonly (readonly [string, string])[];
}

/** A question with a few answers. */
export function Pick(props: PickProps) {
  return (
    <fieldset class="assign-pick">
      <legend>{props.question}</legend>
      {props.answers.map(([value, label], at) => (
        <label>
          <input type="radio" name={props.name} value={value} checked={at === 0} autocomplete="off" />{' '}
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
