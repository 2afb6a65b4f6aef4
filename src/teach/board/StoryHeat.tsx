/** The class over the story: the article’s paragraphs, each claim a mark whose shade, line and number say how many took it right. */
import { createSignal, Show } from 'solid-js';
import { segments } from '../../core/anchoring/segments.ts';
import { type ClaimHeat, type StoryHeat as Heat, stepOf } from '../../core/class/heat.ts';
import { fill } from '../../i18n/format.ts';
import { ClaimTable } from './ClaimTable.tsx';
import { storyLabel } from './Quote.tsx';
import type { Room } from './room.ts';
import { Split } from './Split.tsx';

const STEPS = [0, 1, 2, 3, 4] as const;

export function StoryViews(props: { readonly room: Room }) {
  const words = props.room.props.ui.board.story;
  const told = () =>
    props.room.picture.heat().filter(({ claims }) => claims.some(({ step, marked }) => step !== null || marked));
  return (
    <section class="sheet board-view" id="board-story" aria-labelledby="board-story-title" tabindex="-1">
      <h2 id="board-story-title">{words.title}</h2>
      <Show when={told().length > 0} fallback={<p>{words.none}</p>}>
        <p class="board-soft">{words.about}</p>
        <ul class="heat-legend board-list">
          {STEPS.map((step) => (
            <li>
              <span class="heat" data-step={step}>
                {words.steps[step]}
              </span>
            </li>
          ))}
        </ul>
      </Show>
      {told().map((heat, at) => (
        <Story room={props.room} heat={heat} open={at === 0} />
      ))}
    </section>
  );
}

function Story(props: { readonly room: Room; readonly heat: Heat; readonly open: boolean }) {
  const { ui } = props.room.props;
  const { story } = props.heat;
  const [chosen, setChosen] = createSignal<string | null>(null);
  const counted = () => new Map(props.heat.claims.filter(isTold).map((one) => [one.claim.id, one]));
  const marks = (paragraph: number) =>
    [...counted().values()]
      .filter(({ claim }) => claim.at.paragraph === paragraph)
      .map(({ claim }) => ({ id: claim.id, start: claim.at.start, end: claim.at.end }));
  const press = (event: Event, id: string) => {
    event.preventDefault();
    setChosen(chosen() === id ? null : id);
  };
  const splitId = `board-split-${story.slug}`;
  return (
    <details class="heat-story" open={props.open}>
      <summary>
        <span lang={story.lang}>{story.title}</span>
      </summary>
      <article class="story">
        <p class="story-label">{storyLabel(story.found, ui)}</p>
        <div class="story-text" lang={story.lang}>
          {story.paragraphs.map((text, at) => (
            <>
              <p data-p={at} class={at === 0 ? 'headline' : undefined}>
                {segments(text, marks(at)).map((piece) => {
                  const id = piece.ids.at(-1);
                  return (
                    <Show when={id !== undefined && counted().get(id)} fallback={piece.text}>
                      {(one) => (
                        <Mark
                          of={one()}
                          room={props.room}
                          text={piece.text}
                          last={text.slice(0, one().claim.at.end).endsWith(piece.text)}
                          open={chosen() === one().claim.id}
                          controls={splitId}
                          press={press}
                        />
                      )}
                    </Show>
                  );
                })}
              </p>
              <Show when={counted().get(chosen() ?? '')?.claim.at.paragraph === at && counted().get(chosen() ?? '')}>
                {(one) => <Split id={splitId} room={props.room} heat={one()} close={() => setChosen(null)} />}
              </Show>
            </>
          ))}
        </div>
      </article>
      <ClaimTable room={props.room} heat={props.heat} />
    </details>
  );
}

const isTold = ({ step, marked }: ClaimHeat): boolean => step !== null || marked !== null;

interface MarkProps {
  readonly of: ClaimHeat;
  readonly room: Room;
  readonly text: string;
  /** Whether the claim ends here; then its numbers follow. */
  readonly last: boolean;
  readonly open: boolean;
  readonly controls: string;
  readonly press: (event: Event, id: string) => void;
}

/** A link, because only links break over lines as words do. */
function Mark(props: MarkProps) {
  const words = props.room.props.ui.board.story;
  const shown = () => shareOf(props.of);
  return (
    <a
      class="heat"
      href={`#${props.controls}`}
      data-step={shown().step}
      aria-expanded={props.open}
      on:click={(event) => props.press(event, props.of.claim.id)}
    >
      {props.text}
      <Show when={props.last}>
        <span class="heat-share" aria-hidden="true">
          {fill(words.share, shown())}
        </span>
        <span class="visually-hidden" lang={props.room.props.lang}>
          {' '}
          {fill(words.shareLong, shown())}
        </span>
      </Show>
    </a>
  );
}

/** Right of how many: on the board where it was asked there, else in a marked story. */
export function shareOf({ right, of, step, marked }: ClaimHeat) {
  if (step !== null || !marked) return { right, of, step: step ?? 0 };
  return { right: marked.agreed, of: marked.of, step: stepOf(marked.agreed, marked.of) ?? 0 };
}
