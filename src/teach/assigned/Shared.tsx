import { createEffect, createSignal, Show } from 'solid-js';
import { fromBrief } from '../../core/codec/brief.ts';
import { itemKey } from '../../core/codec/checksum.ts';
import type { HandIn } from '../../core/codec/hand-in.ts';
import type { AssignedItem } from '../../core/codec/make-hand-in.ts';
import type { ExerciseFile } from '../../core/exercises/shelf.ts';
import { count, fill } from '../../i18n/format.ts';
import { fetchKey } from '../../islands/check/ask.ts';
import { Inset } from '../Inset.tsx';
import { askedIn, saidIn } from '../in-words.ts';
import { anyType, fetchExercise } from './lay.ts';
import type { Work } from './open.ts';
import type { AssignedProps } from './props.ts';

interface Props {
  readonly work: Work;
  /** What would be handed in now. */
  readonly handIn: HandIn;
  readonly given: AssignedProps;
}

/** Exactly what is handed in, in words: one entry for each answered item; and what never is. */
export function Shared(props: Props) {
  const { given } = props;
  const words = given.ui.handIn;
  const [exercises, setExercises] = createSignal<readonly ExerciseFile[]>();
  const [failed, setFailed] = createSignal(false);

  const items = () => props.work.parts.flatMap((part) => part.items);
  // Asked for when the list is opened: lessons and checks are not on this page.
  createEffect(() => {
    const ids = [...new Set(items().map(({ id }) => id.slice(0, id.lastIndexOf('/'))))];
    const checks = props.work.parts.flatMap((part) => (part.kind === 'check' ? [part.check] : []));
    const inChecks = new Set(
      items()
        .filter(({ step }) => step.kind === 'check')
        .map(({ id }) => id.slice(0, id.lastIndexOf('/'))),
    );
    Promise.all([
      ...checks.map(async ({ form, article }) => {
        const key = await fetchKey(fill(given.files.key, { form: form.toLowerCase() }));
        const { found = false, lang = given.lang } = props.work.articles[article] ?? {};
        return key.map((exercise) => ({ exercise, found, lang }));
      }),
      ...ids.filter((id) => !inChecks.has(id)).map(async (id) => [await fetchExercise(id, given.files.exercise)]),
    ]).then(
      (all) => setExercises(all.flat()),
      () => setFailed(true),
    );
  });

  const known = (key: string) => items().find(({ id, revision }) => itemKey(id, revision) === key);
  const fileOf = ({ id }: AssignedItem) =>
    exercises()?.find(({ exercise }) => exercise.id === id.slice(0, id.lastIndexOf('/')));

  const row = (handed: HandIn['items'][number]) => {
    const item = known(handed.key);
    const file = item && fileOf(item);
    const ask = file && anyType(file.exercise).items.find(({ id }) => item.id.endsWith(`/${id}`))?.ask;
    if (!item || !ask) return null;
    const { question, quotes } = askedIn(ask);
    const said = (values: unknown) => {
      const response = fromBrief(item.type, values);
      const lines = response ? saidIn(ask, response, given.ui, given.lang) : [];
      return lines.flatMap(({ text, values }, at) => [
        at > 0 && ' · ',
        <Inset text={text} values={values} lang={file.lang} />,
      ]);
    };
    const { sure, took, tries, help } = words.shared;
    const { certainty } = handed;
    const more = [
      count(tries, handed.tries, given.lang),
      certainty && fill(sure, { word: given.ui.exercise.certainty[certainty] }),
      handed.took !== null && count(took, handed.took, given.lang),
      handed.help !== 'none' && help[handed.help],
    ].filter(Boolean);
    return (
      <li>
        <Show when={question}>
          <p lang={file.lang}>{question}</p>
        </Show>
        {quotes.map((quote) => (
          <figure>
            <figcaption>{given.labels[file.found ? 'found' : 'invented']}</figcaption>
            <blockquote lang={file.lang}>{quote}</blockquote>
          </figure>
        ))}
        <p>
          <b>{words.shared.first}</b> {said(handed.first)}
        </p>
        <Show when={handed.last}>
          {(last) => (
            <p>
              <b>{words.shared.last}</b> {said(last())}
            </p>
          )}
        </Show>
        <p class="assigned-aside">{more.join(' · ')}</p>
      </li>
    );
  };

  const { never, shared } = words;
  return (
    <div class="shared">
      <ul>
        {[shared.who, shared.when, shared.letters, shared.item, shared.file].map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <h3>{shared.answers}</h3>
      <Show when={props.handIn.items.length > 0} fallback={<p>{shared.none}</p>}>
        <Show
          when={exercises()}
          fallback={<p role="status">{failed() ? given.ui.assigned.failed : given.ui.assigned.loading}</p>}
        >
          <ol class="shared-answers">{props.handIn.items.map(row)}</ol>
        </Show>
      </Show>
      <h3>{never.title}</h3>
      <ul>
        {[
          never.blind,
          never.ratings,
          never.drafts,
          props.work.assignment.freeText ? never.lessonTexts : never.texts,
          never.rest,
        ].map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </div>
  );
}
