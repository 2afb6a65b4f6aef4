import { createEffect, createMemo, createSignal, type JSX } from 'solid-js';
import { decodeLearners, type Learner, type Learners, LONGEST_NAME } from '../../core/record/learners.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import { browser } from '../../stores/outside.ts';
import { type Keeping, record } from '../../stores/record.ts';
import { chooseLearner } from '../../stores/work.ts';
import { Apart, fillApart } from '../apart.tsx';

interface Props {
  readonly ui: Strings['work']['learners'];
  readonly keeping: Keeping;
  /** Undefined until the record is open. */
  readonly learners: Learners | undefined;
}

/** What the page shows until it knows better. */
const NOBODY_KNOWN = decodeLearners(undefined);
const NOBODY: Learner = { id: '', name: '' };

/** Who learns on this device: choose, add, rename. */
export function LearnersHere(props: Props) {
  const words = props.ui;
  const [said, setSaid] = createSignal<JSX.Element>('');
  let field: HTMLInputElement | undefined;

  /** Several learners need a disk; memory holds one. Until it is known who is here, nobody can be chosen. */
  const off = () => props.keeping !== 'disk' || !props.learners;
  const learners = () => props.learners ?? NOBODY_KNOWN;
  const several = createMemo(() => learners().list.length);
  const called = ({ id, name }: Learner) =>
    name || fill(words.nameless, { n: learners().list.findIndex((it) => it.id === id) + 1 });

  // After clearing, no name may be left standing.
  createEffect(() => learners().list.every(({ name }) => !name) && setSaid(''));

  const choose = async (learner: Learner) => {
    const kept = await chooseLearner(record, learner);
    setSaid(() => (kept ? fillApart(words.chosen, { name: called(learner) }) : words.refused));
  };
  /** Gives the name in the field to this learner, old or new. */
  const name = async (id: string) => {
    const typed = field?.value.trim();
    if (!field || !typed) {
      setSaid(words.needsName);
      field?.focus();
      return;
    }
    field.value = '';
    await choose({ id, name: typed });
  };

  return (
    <section class="sheet" aria-labelledby="work-learners">
      <h2 id="work-learners">{words.title}</h2>
      <p>{words.about}</p>
      <fieldset class="work-learners" disabled={off()}>
        <legend>{words.who}</legend>
        {/* By place: the list is read anew after a choice, and the radio must not lose the focus. */}
        {Array.from({ length: several() }, (_, at) => {
          const learner = () => learners().list[at] ?? NOBODY;
          return (
            <label>
              <input
                type="radio"
                name="learner"
                value={learner().id}
                autocomplete="off"
                checked={learner().id === props.learners?.current}
                on:change={() => choose(learner())}
              />
              <Apart words={called(learner())} />
            </label>
          );
        })}
      </fieldset>
      <div class="work-choices">
        <label class="work-name">
          <span>{words.name}</span>
          <input ref={field} type="text" maxlength={LONGEST_NAME} autocomplete="off" disabled={off()} />
        </label>
        <button class="button quiet" type="button" disabled={off()} on:click={() => name(browser.name())}>
          {words.add}
        </button>
        <button class="button quiet" type="button" disabled={off()} on:click={() => name(learners().current)}>
          {words.rename}
        </button>
      </div>
      <p role="status">{props.keeping === 'memory' ? words.refused : said()}</p>
    </section>
  );
}
