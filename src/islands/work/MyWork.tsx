/**
 * The “My work” page: where work is kept, taking it along, loading it, several learners, clearing.
 *
 *     <MyWork client:load ui={strings.work} lang={lang} />
 *
 * Its headings are of the second level. Until the record is open, everything that could be pressed is disabled.
 */
import { createEffect, createSignal, onMount } from 'solid-js';
import { isDraft } from '../../core/record/log.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { count, fill } from '../../i18n/format.ts';
import { assignedHere, type Opened } from '../../stores/assigned.ts';
import { $attempts, $keeping, record } from '../../stores/record.ts';
import { readShelf, type Shelf } from '../../stores/work.ts';
import { fromStore } from '../fromStore.ts';
import { Assignments } from './Assignments.tsx';
import { ClearDevice } from './ClearDevice.tsx';
import { downloadWork } from './download.ts';
import { LearnersHere } from './LearnersHere.tsx';
import { LoadWork } from './LoadWork.tsx';

interface Props {
  readonly ui: Strings['work'] & { assigned: Pick<Strings['assigned'], 'title' | 'mine'> };
  readonly lang: string;
  /** The page that an assignment’s link opens. */
  readonly assigned: string;
}

export default function MyWork(props: Props) {
  const words = props.ui;
  const attempts = fromStore($attempts, []);
  const keeping = fromStore($keeping, 'opening');
  const [shelf, setShelf] = createSignal<Shelf>();
  const [opened, setOpened] = createSignal<readonly Opened[]>([]);
  const [saved, setSaved] = createSignal('');
  const asleep = () => keeping() === 'opening';

  onMount(() => void record.open());
  // Whatever changes the record may have changed what lies beside it: another tab may have switched the learner.
  createEffect(() => {
    attempts();
    if (asleep()) return;
    readShelf(record).then(setShelf);
    assignedHere.list(record.learner()).then(setOpened);
  });
  const download = () => setSaved(fill(words.download.saved, { name: downloadWork(attempts()) }));

  return (
    <div class="my-work">
      <section class="sheet" aria-labelledby="work-kept">
        <h2 id="work-kept">{words.kept.title}</h2>
        <p role="status" data-keeping={keeping()}>
          {words.kept[keeping()]}
        </p>
        <p class="work-count">
          {asleep() ? '' : count(words.kept.answers, attempts().filter((one) => !isDraft(one)).length, props.lang)}
        </p>
        <p class="work-aside">{shelf()?.aside ? count(words.kept.aside, shelf()?.aside ?? 0, props.lang) : ''}</p>
        <p class="work-care">{words.kept.care}</p>
      </section>

      <section class="sheet" aria-labelledby="work-take">
        <h2 id="work-take">{words.download.title}</h2>
        <p>{words.download.about}</p>
        <button class="button" type="button" disabled={attempts().length === 0} on:click={download}>
          {words.download.button}
        </button>
        <p role="status">{saved()}</p>
        <LoadWork ui={words.load} lang={props.lang} asleep={asleep()} />
      </section>

      <Assignments opened={opened()} ui={words.assigned} lang={props.lang} page={props.assigned} />
      <LearnersHere ui={words.learners} keeping={keeping()} learners={shelf()?.learners} />
      <ClearDevice
        ui={words}
        asleep={asleep()}
        empty={attempts().length === 0}
        download={download}
        cleared={() => setOpened([])}
      />
    </div>
  );
}
